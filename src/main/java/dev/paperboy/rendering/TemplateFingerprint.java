package dev.paperboy.rendering;

import io.quarkus.qute.Engine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Names what digests are made of beside their input. */
final class TemplateFingerprint {

    /** Every template a digest is made of, also by including. */
    static final List<String> TEMPLATES = List.of(
            "layout/mail.html", "mail/digest.html", "mail/digest.txt", "tags/mailPaper.html", "tags/mailPaper.txt");

    /** To be raised when this package's code alone changes what digests look like. */
    private static final String TYPESETTING = "4";

    private final String hex;

    TemplateFingerprint(Engine engine, Look look, MailConfig mail, SiteConfig site) {
        var sha = sha256();
        add(sha, TYPESETTING);
        TEMPLATES.forEach(id -> add(sha, source(engine, id)));
        look.printed().forEach(part -> add(sha, part));
        add(sha, site.baseUrl());
        add(sha, mail.subject());
        add(sha, mail.subjectOne());
        add(sha, mail.titles().name());
        for (Optional<String> setting : List.of(mail.from(), mail.replyTo(), mail.postalAddress(), mail.operator())) {
            add(sha, setting.orElse(""));
        }
        hex = HexFormat.of().formatHex(sha.digest());
    }

    String hex() {
        return hex;
    }

    private static String source(Engine engine, String id) {
        var location = engine.locate(id).orElseThrow(() -> new IllegalStateException("No template " + id));
        try (var reader = location.read()) {
            var source = new StringWriter();
            reader.transferTo(source);
            return source.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read template " + id, e);
        }
    }

    /** With its length before it, so that no two lists of parts look alike. */
    private static void add(MessageDigest sha, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
