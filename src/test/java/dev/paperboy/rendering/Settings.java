package dev.paperboy.rendering;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Settings as an operator writes them, without an application. */
record Settings(Map<String, String> values) implements LookConfig, MailConfig, TemplatesConfig, SiteConfig {

    static Settings of(String... namesAndValues) {
        var values = new java.util.HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Settings(values);
    }

    Look look() {
        return new Look(this, new MailSheet(new TemplateOverlay(this)));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public String name() {
        return value("name").orElse("Paperboy");
    }

    @Override
    public Optional<String> logo() {
        return value("logo");
    }

    @Override
    public Optional<String> accent() {
        return value("accent");
    }

    @Override
    public Optional<String> accentDark() {
        return value("accent-dark");
    }

    @Override
    public Optional<String> foot() {
        return value("foot");
    }

    @Override
    public Optional<String> from() {
        return value("from");
    }

    @Override
    public Optional<String> replyTo() {
        return value("reply-to");
    }

    @Override
    public Optional<String> feedbackId() {
        return value("feedback-id");
    }

    @Override
    public Optional<String> postalAddress() {
        return value("postal-address");
    }

    @Override
    public Optional<String> operator() {
        return value("operator");
    }

    @Override
    public String subject() {
        return value("subject").orElse(Subject.MANY);
    }

    @Override
    public String subjectOne() {
        return value("subject-one").orElse(Subject.ONE);
    }

    @Override
    public Titles titles() {
        return value("titles").isPresent() ? Titles.ARXIV : Titles.PAGE;
    }

    @Override
    public Optional<Path> directory() {
        return value("directory").map(Path::of);
    }

    @Override
    public String baseUrl() {
        return "https://papers.example.org";
    }

    @Override
    public Path dataDir() {
        return Path.of("data");
    }
}
