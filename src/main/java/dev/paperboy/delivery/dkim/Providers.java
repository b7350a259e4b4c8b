package dev.paperboy.delivery.dkim;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Who does the arithmetic: Amazon's Corretto Crypto Provider where somebody put it on the class path, else Java. */
final class Providers {

    private static final Logger LOG = Logger.getLogger(Providers.class);
    private static final String CORRETTO = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";
    private static final Optional<Provider> FAST = fast();

    private Providers() {}

    static Signature signature(Algorithm algorithm) throws GeneralSecurityException {
        // It signs RSA in a quarter of Java's time. What it does with Ed25519 differs from version to version.
        return FAST.isPresent() && algorithm == Algorithm.RSA
                ? Signature.getInstance(algorithm.jcaName(), FAST.get())
                : Signature.getInstance(algorithm.jcaName());
    }

    /** What an operator calls it. */
    static String name() {
        return FAST.map(Provider::getName).orElse("Java");
    }

    private static Optional<Provider> fast() {
        try {
            var provider =
                    (Provider) Class.forName(CORRETTO).getField("INSTANCE").get(null);
            return Optional.of(provider).filter(Providers::signs);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.warn("The Corretto Crypto Provider is there but does not start; Java signs in its place", e);
            return Optional.empty();
        }
    }

    /** Its native part is built for some platforms only. */
    private static boolean signs(Provider provider) {
        return provider.getService("Signature", Algorithm.RSA.jcaName()) != null;
    }
}
