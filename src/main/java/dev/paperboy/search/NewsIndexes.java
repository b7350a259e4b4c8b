package dev.paperboy.search;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.paper.NewsCounter;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Keeps this node's indexes as new as they are asked for. */
@ApplicationScoped
public class NewsIndexes {

    private static final Logger LOG = Logger.getLogger(NewsIndexes.class);

    private static final int MOST_DAYS = 60;
    private static final int PAGE = 2_000;
    private static final long LONG_MILLIS = 2_000;

    private final Papers papers;
    private final NewsCounter counter;
    private final StandingFilters filters;
    private final Clock clock;

    private final Map<Long, LocalDate> dayOf = new HashMap<>();
    private final TreeMap<LocalDate, Set<Long>> ids = new TreeMap<>();
    private final TreeMap<LocalDate, DayIndex> days = new TreeMap<>();
    private final Map<Long, Long> groups = new HashMap<>();
    /** The days whose papers changed since they were last indexed; a read that fails leaves them for the next one. */
    private final Set<LocalDate> stale = new TreeSet<>();

    /** What was read and is not indexed yet; texts are not kept beside their indexes. */
    private final Map<Long, PaperText> texts = new HashMap<>();

    private long forgottenUpTo;
    private long indexedUpTo;
    private long readUpTo;
    private long lastRead;
    private News news;

    NewsIndexes(Papers papers, NewsCounter counter, StandingFilters filters, Clock clock) {
        this.papers = papers;
        this.counter = counter;
        this.filters = filters;
        this.clock = clock;
        this.news = new News(new TreeMap<>(), Map.of(), 0, filters.set());
    }

    /** The indexes with everything that was committed when this was asked. */
    public News current() {
        return upTo(counter.committed());
    }

    /** The indexes with at least everything that was committed up to this number. */
    public synchronized News upTo(long to) {
        if (indexedUpTo < to) {
            read();
        }
        return news;
    }

    /** Lets go of everything, to read it anew: papers are never deleted, but by tests. */
    synchronized void forget() {
        dayOf.clear();
        ids.clear();
        days.clear();
        groups.clear();
        stale.clear();
        texts.clear();
        forgottenUpTo = 0;
        indexedUpTo = 0;
        readUpTo = 0;
        lastRead = 0;
    }

    private void read() {
        var began = System.nanoTime();
        var first = indexedUpTo == 0;
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var page = next(); !page.isEmpty(); page = next()) {
            for (var paper : page) {
                add(paper, today);
                readUpTo = paper.changedSeq();
                lastRead = paper.id();
            }
            forgetOldest();
        }
        for (Iterator<LocalDate> left = stale.iterator(); left.hasNext(); left.remove()) {
            renew(left.next());
        }
        texts.clear();
        news = new News(new TreeMap<>(days), Map.copyOf(groups), forgottenUpTo, filters.set());
        indexedUpTo = readUpTo;
        if (first && indexedUpTo > 0) {
            tell(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        }
    }

    /** A day without papers is none: it would count for the days that are kept and tested. */
    private void renew(LocalDate day) {
        var ofDay = ids.getOrDefault(day, Set.of());
        var index = index(ofDay);
        if (index.size() > 0) {
            days.put(day, index);
        } else {
            days.remove(day);
            ids.remove(day);
            dayOf.keySet().removeAll(ofDay);
        }
    }

    /** The texts go as soon as they are indexed: those of sixty days are not held at once beside their indexes. */
    private DayIndex index(Set<Long> ofDay) {
        var unread = ofDay.stream().filter(id -> !texts.containsKey(id)).toList();
        papers.byIds(unread).forEach(paper -> texts.put(paper.id(), IndexedText.of(paper)));
        return DayIndex.of(
                ofDay.stream().map(texts::remove).filter(Objects::nonNull).toList());
    }

    private void tell(long millis) {
        LOG.logf(
                millis > LONG_MILLIS ? Logger.Level.INFO : Logger.Level.DEBUG,
                "Indexed %d papers of %d days in %d ms",
                dayOf.size(),
                days.size(),
                millis);
    }

    private void forgetOldest() {
        while (ids.size() > MOST_DAYS) {
            var oldest = ids.pollFirstEntry();
            for (var id : oldest.getValue()) {
                dayOf.remove(id);
                var text = texts.remove(id);
                forgottenUpTo = Math.max(forgottenUpTo, text == null ? 0 : text.seq());
            }
            var index = days.remove(oldest.getKey());
            forgottenUpTo = Math.max(forgottenUpTo, index == null ? 0 : index.highestSeq());
            stale.remove(oldest.getKey());
        }
    }

    private List<Paper> next() {
        return papers.changedSince(readUpTo, lastRead, PAGE);
    }

    private void add(Paper paper, LocalDate today) {
        var day = dayOf(paper, today);
        var before = dayOf.put(paper.id(), day);
        if (before != null && !before.equals(day)) {
            leave(paper.id(), before);
        }
        if (paper.sameAs() != 0) {
            groups.put(paper.id(), paper.sameAs());
        }
        ids.computeIfAbsent(day, d -> new HashSet<>()).add(paper.id());
        texts.put(paper.id(), IndexedText.of(paper));
        stale.add(day);
    }

    /** An import may name a day to come; it must not make all real days old. */
    private static LocalDate dayOf(Paper paper, LocalDate today) {
        var newsAt = paper.seqAt();
        var day = newsAt == null
                ? paper.announced()
                : newsAt.atZone(ZoneOffset.UTC).toLocalDate();
        return day.isAfter(today) ? today : day;
    }

    private void leave(long paper, LocalDate day) {
        var left = ids.getOrDefault(day, new HashSet<>());
        left.remove(paper);
        if (left.isEmpty()) {
            ids.remove(day);
        }
        stale.add(day);
    }
}
