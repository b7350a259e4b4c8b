package dev.paperboy.edition;

import dev.paperboy.search.NewsIndexes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** What a reader's topics would have brought lately, chosen as a digest chooses. Writes nothing and moves no place. */
@ApplicationScoped
public class SamplePapers {

    private static final Duration LATELY = Duration.ofDays(7);

    private final DataSource database;
    private final NewsIndexes indexes;
    private final Profiles profiles;
    private final CurrentPapers papers;

    SamplePapers(DataSource database, NewsIndexes indexes, Profiles profiles, CurrentPapers papers) {
        this.database = database;
        this.indexes = indexes;
        this.profiles = profiles;
        this.papers = papers;
    }

    /**
     * The best papers of the last 7 days' news for the subscriber's topics that are on. Topics take turns; each paper comes once,
     * with every topic that chose it, the one that ranked it highest first.
     *
     * @param eachTopic how many papers one topic brings at most
     * @param inAll how many there are at most
     * @return in the order they were chosen; empty when nothing matched or there is no such subscriber
     */
    public List<DigestContent.Entry> of(long subscriberId, Instant now, int eachTopic, int inAll) {
        var news = indexes.current();
        var profile = profile(subscriberId, now, eachTopic, inAll);
        if (profile.isEmpty()) {
            return List.of();
        }
        var chosen = Choice.of(profile.get(), Long.MAX_VALUE, news, Set.of()).papers();
        return papers.entries(chosen);
    }

    /** As planning would read it, but for the window and the limits. */
    private Optional<Profile> profile(long subscriberId, Instant now, int eachTopic, int inAll) {
        var anyDate = LocalDate.ofInstant(now, ZoneOffset.UTC);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select coalesce(min(p.seq) - 1, (select c.seq from news_counter c)) from paper p where p.seq_at >= ?
                        """)) {
            query.setObject(1, now.minus(LATELY).atOffset(ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                rows.next();
                var who = new Assignment(subscriberId, rows.getLong(1), 0, anyDate, false);
                return Optional.ofNullable(
                                profiles.of(connection, List.of(who), now).get(subscriberId))
                        .map(read -> limited(read, eachTopic, inAll));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The profile of subscriber " + subscriberId + " cannot be read", e);
        }
    }

    private static Profile limited(Profile profile, int eachTopic, int inAll) {
        var interests = profile.interests().stream()
                .map(i -> new Profile.Interest(
                        i.topic(), i.filterId(), i.filter(), Math.min(eachTopic, i.paperLimit()), 0))
                .toList();
        return new Profile(
                profile.subscriberId(),
                profile.place(),
                false,
                profile.locale(),
                profile.zone(),
                inAll,
                profile.muted(),
                interests);
    }
}
