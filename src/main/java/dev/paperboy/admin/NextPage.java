package dev.paperboy.admin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after log-in. It stands in an address that anybody may have written, so it leads to admin pages alone. */
final class NextPage {

    private static final String HOME = "/admin";
    private static final int LONGEST = 500;

    /** Plain segments and a plain query: no second slash, no backslash, no dots that climb, nothing in disguise. */
    private static final Pattern PLAIN =
            Pattern.compile("/admin(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)*(\\?[A-Za-z0-9_.~%&=+:-]*)?");

    private NextPage() {}

    /** The path, or the overview when it is none of ours. */
    static String of(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .filter(path -> path.length() <= LONGEST && PLAIN.matcher(path).matches())
                .filter(path -> !path.startsWith("/admin/log-"))
                .orElse(HOME);
    }
}
