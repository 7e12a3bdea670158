public import Archive
public import ArgumentParser

extension ArchiveExport.Format: ExpressibleByArgument {}
