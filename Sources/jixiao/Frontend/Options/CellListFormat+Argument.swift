public import ArgumentParser
public import Exchange

extension CellListFormat: ExpressibleByArgument {}
