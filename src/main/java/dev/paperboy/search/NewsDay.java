package dev.paperboy.search;

import dev.paperboy.matching.Breakdown;
import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.FilterSet;
import dev.paperboy.matching.Matcher;
import dev.paperboy.matching.Ranking;
import dev.paperboy.matching.language.Filter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** A day's index with what is needed to ask it. */
final class NewsDay {

    private final LocalDate date;
    private final DayIndex index;
    private final FilterSet standing;
    private final Ranking ranking;
    private final long age;
    /** A matcher has one user at a time, and keeps what it was asked: it goes from hand to hand. */
    private final Queue<Matcher> idle = new ConcurrentLinkedQueue<>();

    /** @param age in days before the newest day */
    NewsDay(LocalDate date, DayIndex index, FilterSet standing, Ranking ranking, long age) {
        this.date = date;
        this.index = index;
        this.standing = standing;
        this.ranking = ranking;
        this.age = age;
    }

    LocalDate date() {
        return date;
    }

    DayIndex index() {
        return index;
    }

    /** Whether a paper of the day can be news in the window. */
    boolean meets(long from, long to) {
        return index.highestTouchedSeq() > from || (index.highestSeq() > from && index.lowestSeq() <= to);
    }

    /** Lends a matcher of the readers' filters. */
    void ask(Consumer<Matcher> question) {
        var known = idle.poll();
        var matcher = known == null ? matcher(standing) : known;
        question.accept(matcher);
        idle.add(matcher);
    }

    Optional<Breakdown> breakdown(Filter filter, long paperId) {
        return index.breakdown(filter, paperId, ranking, age);
    }

    /** A matcher for filters that are asked this once. */
    Matcher matcher(FilterSet filters) {
        return index.matcher(filters, ranking, age);
    }
}
