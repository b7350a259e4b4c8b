package dev.paperboy.account;

/** What an identity may be allowed. */
public final class Roles {

    /** May do everything. */
    public static final String OWNER = "owner";

    private Roles() {}
}
