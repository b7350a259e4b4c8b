package dev.paperboy.paper;

/** What comes first in a list of papers. Ties end with the public id, so that a list is the same each time. */
public enum PaperOrder {

    /** Most votes, then most comments; a paper nobody counts for comes last. */
    VOTES("coalesce(upvotes, -1) desc, coalesce(comments, -1) desc, announced desc, public_id desc"),

    /** Announced last. */
    NEWEST("announced desc, public_id desc");

    private final String sql;

    PaperOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
