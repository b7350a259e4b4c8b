package dev.paperboy.web;

import dev.paperboy.guard.SiteAddress;
import dev.paperboy.paper.PaperRoll;
import dev.paperboy.rendering.PaperCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every page worth finding, in files of a size that one request can bear; the protocol allows 50,000 places in one. */
@ApplicationScoped
class Sitemap {

    private static final int SIZE = 20_000;

    private final PaperRoll roll;
    private final SiteAddress site;

    Sitemap(PaperRoll roll, SiteAddress site) {
        this.roll = roll;
        this.site = site;
    }

    /**
     * A page.
     *
     * @param address whole
     * @param changed when it last changed, as the protocol writes it; empty where nobody knows
     */
    record Place(String address, String changed) {}

    /** The addresses of the files: one of the pages, and one or more for each month. */
    List<String> files() {
        var months = new TreeMap<YearMonth, Long>();
        roll.days().forEach((day, papers) -> months.merge(YearMonth.from(day), papers, Long::sum));
        return Stream.concat(
                        Stream.of("pages"),
                        months.entrySet().stream().flatMap(month -> parts(month.getKey(), month.getValue())))
                .map(name -> site.at("/sitemap-" + name + ".xml"))
                .toList();
    }

    /** The front page and the days, the newest first. */
    List<Place> pages() {
        var days = List.copyOf(roll.days().keySet());
        return Stream.concat(
                        Stream.of("/", "/papers"),
                        IntStream.iterate(days.size() - 1, i -> i >= 0, i -> i - 1)
                                .limit(SIZE)
                                .mapToObj(i -> "/papers?date=" + days.get(i)))
                .map(path -> new Place(site.at(path), ""))
                .toList();
    }

    /**
     * The papers of a month.
     *
     * @param part from 0
     */
    List<Place> papers(YearMonth month, int part) {
        return roll.of(month, part, SIZE).stream()
                .map(entry -> new Place(
                        site.at(PaperCards.path(entry.publicId())),
                        entry.changed().truncatedTo(ChronoUnit.SECONDS).toString()))
                .toList();
    }

    private static Stream<String> parts(YearMonth month, long papers) {
        return IntStream.rangeClosed(1, (int) ((papers + SIZE - 1) / SIZE))
                .mapToObj(part -> part == 1 ? month.toString() : month + "-" + part);
    }
}
