package dev.paperboy.inbox.bounce;

import java.util.Locale;
import java.util.regex.Pattern;

/** A Content-Type as it is found in the wild: {@code type/subtype; name=value; name="value"}. */
record ContentType(String type, String parameters) {

    private static final Pattern TYPE = Pattern.compile("^\\s*([\\w.+-]{1,60}/[\\w.+-]{1,60})");

    static ContentType of(String field) {
        var matcher = TYPE.matcher(field);
        return matcher.find()
                ? new ContentType(matcher.group(1).toLowerCase(Locale.ROOT), field.substring(matcher.end()))
                : new ContentType("text/plain", field);
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    /** "" for none. */
    String parameter(String name) {
        var matcher = Pattern.compile(
                        "(?i)[;\\s]" + name + "\\s{0,9}=\\s{0,9}(?:\"([^\"]{0,200})\"|([^\\s;\"]{1,200}))")
                .matcher(";" + parameters);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
