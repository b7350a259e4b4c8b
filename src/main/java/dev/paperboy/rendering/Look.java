package dev.paperboy.rendering;

import dev.paperboy.rendering.style.StyleSheet;
import io.quarkus.qute.RawString;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all mails and pages share: {@code {inject:look.name}}. Made when the templates are read, so that a setting that is wrong
 * stops the start.
 */
@Named("look")
@Singleton
public class Look {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FOOT = 400;

    private final String name;
    private final String logo;
    private final String foot;
    private final Optional<Accent> accent;
    private final StyleSheet sheet;
    private final String css;
    private final List<String> ownFiles;

    Look(LookConfig config, MailSheet mailSheet) {
        name = text("name", config.name(), LONGEST_NAME);
        logo = config.logo().map(own -> text("logo", own, LONGEST_NAME)).orElse(name);
        foot = config.foot().map(own -> text("foot", own, LONGEST_FOOT)).orElse("");
        accent = Accent.of(config);
        css = mailSheet.css();
        ownFiles = mailSheet.ownFiles();
        sheet = mailSheet.with(accent.map(own -> Map.of("accent", own.light(), "accent-dark", own.dark()))
                .orElse(Map.of()));
    }

    private static String text(String setting, String value, int longest) {
        var text = DigestTypesetter.line(value);
        if (text.isEmpty() || text.length() > longest) {
            throw new IllegalStateException("paperboy.look." + setting + " is "
                    + (text.isEmpty()
                            ? "blank. Say something, or leave it out."
                            : "longer than " + longest + " characters."));
        }
        return text;
    }

    /** What the service is called in sentences. */
    public String getName() {
        return name;
    }

    /** What stands in heads. */
    public String getLogo() {
        return logo;
    }

    /** The operator's text for feet; empty for none. */
    public String getFoot() {
        return foot;
    }

    /** The colour of what can be pressed, in mails, on light paper. */
    public String getAccent() {
        return sheet.value("accent");
    }

    /** The part of the mails' style sheet that cannot stand in start tags. */
    public RawString getSheet() {
        return new RawString(sheet.head());
    }

    /** Whether pages have to be told another colour than their own. */
    public boolean isColoured() {
        return accent.isPresent();
    }

    /** The colour as set; empty when the style sheets say. */
    public Optional<Accent> ownAccent() {
        return accent;
    }

    StyleSheet sheet() {
        return sheet;
    }

    /** All of it that mails print. */
    List<String> printed() {
        return Stream.concat(Stream.of(name, logo, foot, accent.toString(), css), ownFiles.stream())
                .toList();
    }

    /** Whether mails may be made of an operator's templates. */
    boolean hasOwnMails() {
        return !ownFiles.isEmpty();
    }
}
