package dev.paperboy.paper;

import java.sql.SQLException;

/** A statement failed; carried through code that cannot declare it. */
class DatabaseException extends RuntimeException {

    DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
