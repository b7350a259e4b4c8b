package dev.paperboy.source.fetch;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server calls a state of a document (RFC 9110, 8.8): sent back to ask for newer ones only. */
record Validator(@Nullable String etag, @Nullable String lastModified) {

    static final Validator NONE = new Validator(null, null);

    private static final Pattern SOUND = Pattern.compile("[ -~]{1,200}");

    /** Of an answer's headers; what is too long or odd to be sent back is passed over. */
    static Validator of(Optional<String> etag, Optional<String> lastModified) {
        return new Validator(sound(etag), sound(lastModified));
    }

    boolean known() {
        return etag != null || lastModified != null;
    }

    private static @Nullable String sound(Optional<String> header) {
        return header.map(String::strip)
                .filter(text -> SOUND.matcher(text).matches())
                .orElse(null);
    }
}
