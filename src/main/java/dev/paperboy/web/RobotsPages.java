package dev.paperboy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What is written for robots, typed like {@link Pages}. */
final class RobotsPages {

    private RobotsPages() {}

    /**
     * Where robots may go.
     *
     * @param sitemap the whole address of the list of all papers; empty when there is none
     */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Robots(String sitemap) implements TemplateInstance {}

    /** The files that list everything. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SitemapIndex(List<String> files) implements TemplateInstance {}

    /** One of those files. */
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sitemap(List<dev.paperboy.web.Sitemap.Place> places) implements TemplateInstance {}
}
