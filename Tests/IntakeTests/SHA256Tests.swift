import Testing

@testable import Intake

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-4, and one that comes in pieces.
  @Test func knownDigests() {
    #expect("\(SHA256.digest(of: []))" == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect("\(SHA256.digest(of: Array("abc".utf8)))" == abc)
    var hash = SHA256()
    hash.update(Array("a".utf8))
    hash.update(Array("bc".utf8))
    #expect("\(hash.finish())" == abc)
    #expect(Digest(abc) == SHA256.digest(of: Array("abc".utf8)))
    #expect(Digest("\(abc)0") == nil && Digest(String(repeating: "g", count: 64)) == nil)
  }
}
