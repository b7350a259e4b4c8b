package dev.paperboy.delivery;

import java.sql.SQLException;

/** Mails of one kind that wait in the database for a courier. */
interface Outbox {

    /**
     * Claims some whose time has come; an empty round when there is none, or nothing may go out.
     *
     * @param most how many at once, at least 1
     */
    Round take(int most) throws SQLException;
}
