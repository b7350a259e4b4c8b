package dev.paperboy.testing;

import dev.paperboy.subscriber.LetterCause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Why letters were to be written, in the order their transactions were committed. */
@ApplicationScoped
public class LetterCauses {

    private final List<LetterCause> seen = new CopyOnWriteArrayList<>();

    void see(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterCause cause) {
        seen.add(cause);
    }

    public void clear() {
        seen.clear();
    }

    /** All since the last {@link #clear}. */
    public List<LetterCause> all() {
        return List.copyOf(seen);
    }

    /** The last one, which has to be of this kind. */
    public <T extends LetterCause> T last(Class<T> kind) {
        if (seen.isEmpty()) {
            throw new AssertionError("There was no cause for a letter");
        }
        return kind.cast(seen.get(seen.size() - 1));
    }
}
