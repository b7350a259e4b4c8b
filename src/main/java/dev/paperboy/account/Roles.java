package dev.paperboy.account;

/** The names of the roles as annotations take them: a resource names the least one that may use it. */
public final class Roles {

    /** May look at everything. */
    public static final String VIEWER = "viewer";

    /** May also trigger, pause and change subscribers. */
    public static final String OPERATOR = "operator";

    /** May do everything. */
    public static final String OWNER = "owner";

    private Roles() {}
}
