public import ArgumentParser
public import Exchange

extension TextEncoding: ExpressibleByArgument {}
