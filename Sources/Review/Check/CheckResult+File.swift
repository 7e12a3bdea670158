extension CheckResult {
  /// What the check comes to for one of its files alone; what contradicts itself between files is left out.
  public func result(ofFile file: String) -> CheckResult {
    var result = CheckResult()
    result.inputs = inputs.filter { $0.file == file }
    for finding in findings(ofFile: file) { result.add(finding) }
    for more in omitted where more.file == file { result.add(more) }
    result.addUndecided(undecided.filter { $0.file == file })
    result.addProjects(result.inputs.reduce(0) { $0 + ($1.content?.projects ?? 0) })
    return result
  }
}
