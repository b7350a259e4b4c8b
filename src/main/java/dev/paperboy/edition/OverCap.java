package dev.paperboy.edition;

import dev.paperboy.matching.Match;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.search.Hit;
import dev.paperboy.search.News;
import dev.paperboy.search.NewsIndexes;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.StandingFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What a digest's topics took of its window and had no room for, found by matching once more. */
@ApplicationScoped
public class OverCap {

    private final DataSource database;
    private final NewsIndexes indexes;
    private final CompiledFilters filters;
    private final StandingFilters standing;
    private final SharedTexts texts;
    private final SentPapers sentPapers;
    private final PaperSearch search;
    private final Clock clock;

    OverCap(
            DataSource database,
            NewsIndexes indexes,
            CompiledFilters filters,
            StandingFilters standing,
            SharedTexts texts,
            SentPapers sentPapers,
            PaperSearch search,
            Clock clock) {
        this.database = database;
        this.indexes = indexes;
        this.filters = filters;
        this.standing = standing;
        this.texts = texts;
        this.sentPapers = sentPapers;
        this.search = search;
        this.clock = clock;
    }

    /**
     * Some of the papers.
     *
     * @param sections in the digest's order of topics, without those of which nothing is on this page
     * @param total how many papers there are on all pages
     * @param forgotten whether papers of the window are not kept any more, so that some may be missing
     * @param filters all filters of the digest in canonical form
     */
    public record Page(List<Section> sections, int total, boolean forgotten, List<String> filters) {

        public Page {
            sections = List.copyOf(sections);
            filters = List.copyOf(filters);
        }
    }

    /**
     * A topic by the name it had.
     *
     * @param filter in canonical form
     * @param hits best first
     */
    public record Section(String topic, String filter, List<Hit> hits) {

        public Section {
            hits = List.copyOf(hits);
        }
    }

    private record Asked(String topic, long filterId, Filter filter) {}

    private record Found(Asked asked, Match match) {}

    /**
     * One page of what the digest had no room for. Each paper stands once, under the first topic that takes it; what the digest
     * holds or the reader was sent is not among them. Nothing is written.
     *
     * @param page from 0; one behind the last is the last
     */
    public Page of(Digest digest, int page, int size) {
        var held = DigestPapers.decode(digest.papers(), texts::text);
        var topics = topics(digest);
        var asked = asked(digest, held, topics);
        var news = indexes.current();
        var found = found(digest, asked, news, known(digest, held, topics, news));
        var last = Math.max(0, (found.size() - 1) / size);
        var shown = found.stream()
                .skip((long) Math.min(page, last) * size)
                .limit(size)
                .collect(Collectors.groupingBy(
                        Found::asked, LinkedHashMap::new, Collectors.mapping(Found::match, Collectors.toList())));
        var sections = shown.entrySet().stream()
                .map(section -> new Section(
                        section.getKey().topic(),
                        section.getKey().filter().canonical(),
                        search.hits(section.getKey().filter(), section.getValue())))
                .toList();
        return new Page(
                sections,
                found.size(),
                news.forgot(digest.window().from()),
                asked.stream().map(each -> each.filter().canonical()).distinct().toList());
    }

    /** The topics in the order in which the mail has them, and behind them those for which it had no room at all. */
    private List<Asked> asked(Digest digest, List<ChosenPaper> held, List<ReaderTopic> topics) {
        var inMail = held.stream()
                .flatMap(paper -> paper.hits().stream())
                .flatMap(hit -> filters.of(hit.filterId()).stream()
                        .map(filter -> new Asked(hit.topic(), hit.filterId(), filter)));
        var leftOut = topics.stream()
                .filter(topic -> digest.overCap() > 0
                        && topic.enabled()
                        && topic.start() < digest.window().to()
                        && topic.mutedAt(digest.plannedAt()).isEmpty())
                .flatMap(topic -> filters.of(topic.filterId()).stream()
                        .map(filter -> new Asked(topic.name(), topic.filterId(), filter)));
        return Stream.concat(inMail, leftOut).distinct().toList();
    }

    private List<ReaderTopic> topics(Digest digest) {
        try (Connection connection = database.getConnection()) {
            return ReaderTopic.of(connection, digest.subscriberId());
        } catch (SQLException e) {
            throw new IllegalStateException("The topics of digest " + digest.id() + " cannot be read", e);
        }
    }

    private List<Found> found(Digest digest, List<Asked> asked, News news, Known known) {
        var seen = new HashSet<>(known.groups());
        var found = new ArrayList<Found>();
        for (var each : asked) {
            var number = standing.number(each.filterId(), each.filter().canonical());
            if (number.isPresent()) {
                var from = Math.max(digest.window().from(), known.start(each));
                var to = digest.window().to();
                var total = news.match(number.getAsInt(), from, to, 1).total();
                news.match(number.getAsInt(), from, to, total).best().stream()
                        .filter(match -> seen.add(news.groupOf(match.paperId())))
                        .forEach(match -> found.add(new Found(each, match)));
            }
        }
        return found;
    }

    /**
     * What is known of the reader.
     *
     * @param groups the groups of linked papers that they have
     */
    private record Known(Set<Long> groups, List<ReaderTopic> topics, long to) {

        /** Where the topic's window starts at the earliest; one that was switched on after the digest was on before, too. */
        long start(Asked asked) {
            return topics.stream()
                    .filter(like(asked))
                    .mapToLong(ReaderTopic::start)
                    .filter(start -> start < to)
                    .findFirst()
                    .orElse(0);
        }

        private static Predicate<ReaderTopic> like(Asked asked) {
            return topic -> topic.filterId() == asked.filterId() && topic.name().equals(asked.topic());
        }
    }

    private Known known(Digest digest, List<ChosenPaper> held, List<ReaderTopic> topics, News news) {
        var who = new Assignment(digest.subscriberId(), 0, digest.editionId(), digest.date(), false);
        try (Connection connection = database.getConnection()) {
            var groups = new HashSet<>(sentPapers
                    .of(connection, List.of(who), news, clock.instant())
                    .getOrDefault(digest.subscriberId(), Set.of()));
            held.forEach(paper -> groups.add(news.groupOf(paper.paperId())));
            return new Known(groups, topics, digest.window().to());
        } catch (SQLException e) {
            throw new IllegalStateException("What the reader of digest " + digest.id() + " has cannot be read", e);
        }
    }
}
