package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The brake of all nodes: while it is on, digests and letters wait; a mail that is being handed over still goes. */
@ApplicationScoped
public class SendingHold {

    private static final int LONGEST = 200;

    private final DataSource database;
    private final DeliveryConfig config;

    SendingHold(DataSource database, DeliveryConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Whether the setting {@code paperboy.delivery.hold} holds everything on this node; {@link #release} does not undo it. */
    public boolean bySetting() {
        return config.hold();
    }

    /** Why everything is held; "" when nobody said why, empty when it is not. The setting of the same effect is not looked at. */
    @Transactional
    public Optional<String> why() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select coalesce(held_why, '') from sending_hold where id = 1 and held");
                var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The hold cannot be read", e);
        }
    }

    /**
     * Holds everything; when it is held already, the new reason counts.
     *
     * @param why in words, cut after 200 characters
     */
    @Transactional
    public void hold(String why) {
        var clean = HeaderText.clean(why);
        set(true, clean.length() > LONGEST ? HeaderText.clean(clean.substring(0, LONGEST)) : clean);
    }

    /** Lets everything go on. */
    @Transactional
    public void release() {
        set(false, null);
    }

    private void set(boolean held, @Nullable String why) {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update sending_hold set held = ?, held_why = ? where id = 1")) {
            update.setBoolean(1, held);
            update.setString(2, why);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The hold cannot be written", e);
        }
    }
}
