package dev.paperboy.delivery.dkim;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A key of ours under its selector. */
public final class DkimKey {

    private final String selector;
    private final boolean inUse;
    private final Algorithm algorithm;
    private final PrivateKey secret;
    private final byte[] published;

    /** Making one ready costs a good part of a signature; each is one thread's at a time. */
    private final Queue<Signature> ready = new ConcurrentLinkedQueue<>();

    DkimKey(String selector, boolean inUse, Algorithm algorithm, PrivateKey secret, byte[] published) {
        this.selector = selector;
        this.inUse = inUse;
        this.algorithm = algorithm;
        this.secret = secret;
        this.published = published;
    }

    /** Under which name the public half stands in DNS, below {@code _domainkey} of the domain. */
    public String selector() {
        return selector;
    }

    /** Whether it signs. */
    public boolean inUse() {
        return inUse;
    }

    /** {@code rsa} or {@code ed25519}. */
    public String type() {
        return algorithm.keyType();
    }

    Algorithm algorithm() {
        return algorithm;
    }

    /** What stands in DNS under the selector. */
    public String record() {
        return "v=DKIM1; k=" + type() + "; p=" + Base64.getEncoder().encodeToString(published);
    }

    byte[] sign(byte[] canonical) {
        try {
            var idle = ready.poll();
            var signature = idle == null ? fresh() : idle;
            signature.update(algorithm.message(canonical));
            var signed = signature.sign();
            ready.add(signature);
            return signed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The DKIM key " + selector + " does not sign", e);
        }
    }

    private Signature fresh() throws GeneralSecurityException {
        var signature = Providers.signature(algorithm);
        signature.initSign(secret);
        return signature;
    }
}
