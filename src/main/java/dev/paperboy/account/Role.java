package dev.paperboy.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an admin or a token may do; each role includes those before it. */
public enum Role {
    VIEWER("may look at everything"),
    OPERATOR("may look, trigger, pause and change subscribers"),
    OWNER("may do everything");

    private final String meaning;

    Role(String meaning) {
        this.meaning = meaning;
    }

    /** The name as {@link Roles} writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it allows, in words. */
    public String meaning() {
        return meaning;
    }

    /** The words of this role and of all that it includes. */
    public Set<String> included() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The role that a form names.
     *
     * @throws RefusedException when there is none of this name
     */
    public static Role of(String text) throws RefusedException {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusedException("A role is one of viewer, operator and owner."));
    }
}
