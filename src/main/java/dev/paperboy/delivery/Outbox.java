package dev.paperboy.delivery;

import java.sql.SQLException;

/** Mails of one kind that wait in the database for a courier. */
interface Outbox {

    /** A courier's way through some whose time has come; an empty one when there is none, or nothing may go out. */
    Round take() throws SQLException;
}
