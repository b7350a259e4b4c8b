package dev.paperboy.edition;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.Match;
import dev.paperboy.matching.Reasons;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.subscriber.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes digests of invented papers, matched as real ones are. Nothing is read from the database and nothing written. */
@ApplicationScoped
public class SampleDigests {

    private static final int LOOKED_AT = 412;

    private final Clock clock;

    SampleDigests(Clock clock) {
        this.clock = clock;
    }

    /** The sample as a digest of today: the same day, the same digest. */
    public DigestContent of(SampleDigest sample) {
        var recipe = SampleRecipe.of(sample);
        var papers = InventedPapers.of(recipe.file());
        var index = DayIndex.of(papers.stream().map(EditionPaper::text).toList());
        Map<Long, List<DigestContent.Why>> whys = new LinkedHashMap<>();
        Map<Long, Float> scores = new LinkedHashMap<>();
        Set<Long> matched = new HashSet<>();
        for (var topic : recipe.topics()) {
            var filter = filter(topic);
            var found = index.search(filter);
            found.stream().map(Match::paperId).forEach(matched::add);
            found.stream().limit(topic.most()).forEach(match -> {
                var paper = papers.get((int) match.paperId() - 1);
                whys.computeIfAbsent(match.paperId(), id -> new ArrayList<>())
                        .add(new DigestContent.Why(topic.name(), filter.canonical(), Reasons.of(filter, paper.text())));
                scores.merge(match.paperId(), match.score(), Math::max);
            });
        }
        var entries = whys.entrySet().stream()
                .map(why -> new DigestContent.Entry(
                        papers.get(why.getKey().intValue() - 1), scores.getOrDefault(why.getKey(), 0f), why.getValue()))
                .toList();
        return new DigestContent(
                digest(matched.size() - entries.size()),
                entries,
                "Chosen out of " + LOOKED_AT + " new papers." + recipe.trouble());
    }

    private Digest digest(int overCap) {
        return new Digest(
                0,
                LocalDate.now(clock),
                List.of(),
                LOOKED_AT,
                overCap,
                Settings.DEFAULT.locale().toLanguageTag(),
                Settings.DEFAULT.cadence().zone().getId(),
                clock.instant());
    }

    private static Filter filter(SampleTopic topic) {
        try {
            return Filters.compile(topic.filter());
        } catch (FilterSyntaxException e) {
            throw new IllegalStateException("The filter of a sample does not parse", e);
        }
    }
}
