package dev.paperboy.rendering;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;

/** Renders as another operator would have it. */
@ApplicationScoped
public class OwnRenderer {

    private final Engine engine;
    private final Look look;
    private final SiteConfig site;

    OwnRenderer(Engine engine, Look look, SiteConfig site) {
        this.engine = engine;
        this.look = look;
        this.site = site;
    }

    /** The look of a service that is called so. */
    public static Look look(String name) {
        return Settings.of("name", name).look();
    }

    public DigestRenderer of(MailConfig settings) {
        return new DigestRenderer(engine, look, settings, site);
    }
}
