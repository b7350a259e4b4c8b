package dev.paperboy.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Digests of the packaged templates, whole and of fragments, without the rest of the application. The engine reads views by
 * reflection where the application's reads them by generated code, which makes a tenth of a difference.
 */
public final class BenchedDigests {

    private static final String LOCAL = "https://papers.example.org";

    private final DigestTypesetter typesetter;
    private final DigestTemplates text;
    private final DigestTemplates html;
    private final DigestFragments fragments;

    public BenchedDigests() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(MailConfig.class)
                .withDefaultValue("paperboy.mail.postal-address", "1 Example Street, 12345 Town")
                .withDefaultValue("paperboy.mail.operator", "the Example Library")
                .build();
        var site = new SmallRyeConfigBuilder()
                .withMapping(SiteConfig.class)
                .withDefaultValue("paperboy.base-url", LOCAL)
                .build();
        var looks = new SmallRyeConfigBuilder()
                .withMapping(LookConfig.class)
                .withMapping(TemplatesConfig.class)
                .build();
        var sheet = new MailSheet(new TemplateOverlay(looks.getConfigMapping(TemplatesConfig.class)));
        var engine = engine(new Look(looks.getConfigMapping(LookConfig.class), sheet));
        this.typesetter = new DigestTypesetter(
                config.getConfigMapping(MailConfig.class), site.getConfigMapping(SiteConfig.class));
        this.text = DigestTemplates.of(engine, "txt");
        this.html = DigestTemplates.of(engine, "html");
        this.fragments = new DigestFragments(text, html, typesetter);
    }

    /** As one template, for this reader alone. */
    public RenderedMail whole(DigestMail mail) {
        var view = typesetter.set(mail, DigestRenderer.MOST_PAPERS);
        return new RenderedMail(view.subject(), text.digest(view), html.digest(view));
    }

    /** Of fragments; renders whole only what has to be compared. */
    public EncodedMail assembled(DigestMail mail) {
        return fragments.encode(mail, () -> EncodedMail.of(whole(mail)));
    }

    private static Engine engine(Look look) {
        var builder = Engine.builder();
        new TemplateEngine(look).configure(builder);
        return builder.addDefaults()
                .addNamespaceResolver(NamespaceResolver.builder("inject")
                        .resolve(context -> look)
                        .build())
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(String.class)
                        .applyToName("wrapped")
                        .resolveSync(context -> Wrapping.wrapped((String) context.getBase(), number(context)))
                        .build())
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(Integer.class)
                        .applyToName("numbered")
                        .resolveSync(context -> Wrapping.numbered((Integer) context.getBase()))
                        .build())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addSectionHelper(new UserTagSectionHelper.Factory("mailPaper", "tags/mailPaper.html"))
                .addLocator(BenchedDigests::locate)
                .build();
    }

    private static int number(EvalContext context) {
        return (Integer) context.evaluate(context.getParams().get(0))
                .toCompletableFuture()
                .join();
    }

    private static Optional<TemplateLocation> locate(String id) {
        return Stream.of("", ".html", ".txt")
                .map(suffix -> "templates/" + id + suffix)
                .filter(path -> BenchedDigests.class.getClassLoader().getResource(path) != null)
                .findFirst()
                .map(Packaged::new);
    }

    private record Packaged(String path) implements TemplateLocation {

        @Override
        public Reader read() {
            try (var in = BenchedDigests.class.getClassLoader().getResourceAsStream(path)) {
                return new StringReader(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(path.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN));
        }
    }
}
