package dev.paperboy.web;

import dev.paperboy.guard.SiteAddress;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** What robots read: where they may go (RFC 9309), and where all papers are (sitemaps.org), as long as everybody may read them. */
@Path("/")
@PermitAll
class RobotsFiles {

    private static final Pattern MONTH = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))(?:-([1-9]\\d{0,3}))?");
    private static final String XML = "application/xml";

    private final Archive archive;
    private final Sitemap sitemap;
    private final OpenPages pages;
    private final SiteAddress site;

    RobotsFiles(Archive archive, Sitemap sitemap, OpenPages pages, SiteAddress site) {
        this.archive = archive;
        this.sitemap = sitemap;
        this.pages = pages;
        this.site = site;
    }

    @GET
    @Path("robots.txt")
    public Response robots() {
        var where = archive.isPublic() ? site.at("/sitemap.xml") : "";
        return pages.forRobots(new RobotsPages.Robots(where), "text/plain");
    }

    @GET
    @Path("sitemap.xml")
    public Response index() {
        return xml(new RobotsPages.SitemapIndex(whenPublic().files()));
    }

    /**
     * One of the files that the index names.
     *
     * @param name {@code pages}, or a month and, of one with very many papers, a number from 2
     */
    @GET
    @Path("sitemap-{name}.xml")
    public Response part(@PathParam("name") String name) {
        if (name.equals("pages")) {
            return xml(new RobotsPages.Sitemap(whenPublic().pages()));
        }
        var month = MONTH.matcher(name);
        if (!month.matches()) {
            throw new NotFoundException();
        }
        var part = month.group(2) == null ? 0 : Integer.parseInt(month.group(2)) - 1;
        var places = whenPublic().papers(YearMonth.parse(month.group(1)), part);
        if (places.isEmpty()) {
            throw new NotFoundException();
        }
        return xml(new RobotsPages.Sitemap(places));
    }

    private Sitemap whenPublic() {
        if (!archive.isPublic()) {
            throw new NotFoundException();
        }
        return sitemap;
    }

    private Response xml(TemplateInstance file) {
        return pages.forRobots(file, XML);
    }
}
