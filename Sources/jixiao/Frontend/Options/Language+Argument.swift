public import ArgumentParser
public import Wording

extension Language: ExpressibleByArgument {}
