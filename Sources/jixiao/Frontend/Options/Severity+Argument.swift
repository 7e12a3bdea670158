public import ArgumentParser
public import Wording

extension Severity: ExpressibleByArgument {}
