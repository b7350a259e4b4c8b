package dev.paperboy.delivery.dkim;

/** What we sign with. RSA is known to everybody, Ed25519 to some. */
enum Algorithm {
    RSA("rsa", "rsa-sha256", "SHA256withRSA"),
    ED25519("ed25519", "ed25519-sha256", "Ed25519");

    private final String keyType;
    private final String tag;
    private final String jcaName;

    Algorithm(String keyType, String tag, String jcaName) {
        this.keyType = keyType;
        this.tag = tag;
        this.jcaName = jcaName;
    }

    /** What {@code k=} says in DNS. */
    String keyType() {
        return keyType;
    }

    /** What {@code a=} says in a signature. */
    String tag() {
        return tag;
    }

    String jcaName() {
        return jcaName;
    }

    /** RSA hashes by itself; Ed25519 is given the hash as its message (RFC 8463, section 3). */
    byte[] message(byte[] canonical) {
        return this == RSA ? canonical : Hashes.sha256(canonical);
    }
}
