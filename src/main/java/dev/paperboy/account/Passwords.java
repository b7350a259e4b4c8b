package dev.paperboy.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes passwords with Argon2id (RFC 9106) at the strength that OWASP asks for: 19 MiB, two passes, one lane. */
@ApplicationScoped
class Passwords {

    private static final int SALT = 16;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Each hashing takes 19 MiB: a crowd at the door waits its turn instead of filling the memory. */
    private final Semaphore turns = new Semaphore(4, true);

    private final String nobodys = argon2("nobody has this password");

    /** The hash in PHC string form, with its salt and its strength. */
    String hash(String password) {
        return inTurn(() -> argon2(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(normal(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as a comparison, so that the time does not tell whether a name is known. */
    void pretend(String password) {
        matches(password, nobodys);
    }

    private static String argon2(String password) {
        return Password.hash(normal(password)).addRandomSalt(SALT).with(ARGON2).getResult();
    }

    /** The same letters from another keyboard are the same password (NIST SP 800-63B). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
