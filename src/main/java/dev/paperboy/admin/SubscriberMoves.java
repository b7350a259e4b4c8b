package dev.paperboy.admin;

import dev.paperboy.account.Audit;
import dev.paperboy.subscriber.Origin;
import dev.paperboy.subscriber.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Moves subscribers from state to state, and writes down who did. */
@ApplicationScoped
class SubscriberMoves {

    private final Subscriptions subscriptions;
    private final Audit audit;

    SubscriberMoves(Subscriptions subscriptions, Audit audit) {
        this.subscriptions = subscriptions;
        this.audit = audit;
    }

    /** Makes the move, or answers false and changes nothing when the subscriber is in a state from which it cannot be made. */
    @Transactional
    boolean make(long id, Move move) {
        var made = subscriptions.become(id, move.from(), move.to(), Origin.ADMIN);
        if (made) {
            audit.note(move.audited(), "subscriber " + id, "");
        }
        return made;
    }
}
