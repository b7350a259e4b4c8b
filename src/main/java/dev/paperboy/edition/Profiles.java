package dev.paperboy.edition;

import dev.paperboy.search.StandingFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads readers' settings and topics. */
@ApplicationScoped
class Profiles {

    private final StandingFilters filters;

    Profiles(StandingFilters filters) {
        this.filters = filters;
    }

    /**
     * The profiles of these readers, by subscriber id.
     *
     * @param at the moment that decides whether a topic is muted
     */
    Map<Long, Profile> of(Connection connection, Collection<Assignment> assignments, Instant at) throws SQLException {
        var profiles = new LinkedHashMap<Long, Reading>();
        var places = new LinkedHashMap<Long, Long>();
        assignments.forEach(a -> places.put(a.subscriberId(), a.place()));
        try (var query = connection.prepareStatement(
                """
                select s.id, s.locale, s.time_zone, s.paper_limit, t.name, t.filter_id, f.canonical, t.paper_limit, ts.seq, r.cut_seq,
                    t.muted_from <= ? and t.muted_until > ?
                from subscriber s
                left join reader r on r.subscriber_id = s.id
                left join topic t on t.subscriber_id = s.id and t.enabled
                left join topic_filter f on f.id = t.filter_id
                left join topic_start ts on ts.topic_id = t.id
                where s.id = any(?)
                order by s.id, t.place, t.id
                """)) {
            query.setObject(1, at.atOffset(ZoneOffset.UTC));
            query.setObject(2, at.atOffset(ZoneOffset.UTC));
            query.setArray(3, connection.createArrayOf("bigint", places.keySet().toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    add(rows, places, profiles);
                }
            }
        }
        return profiles.values().stream()
                .map(Reading::profile)
                .collect(Collectors.toMap(Profile::subscriberId, Function.identity()));
    }

    private void add(ResultSet row, Map<Long, Long> places, Map<Long, Reading> profiles) throws SQLException {
        var id = row.getLong(1);
        var profile = profiles.get(id);
        if (profile == null) {
            var place = places.getOrDefault(id, 0L);
            profile = new Reading(
                    id,
                    place,
                    place.equals(row.getObject(10, Long.class)),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4));
            profiles.put(id, profile);
        }
        var filterId = row.getLong(6);
        if (filterId == 0) {
            return;
        }
        if (row.getBoolean(11)) {
            profile.muted++;
            return;
        }
        var filter = filters.number(filterId, row.getString(7));
        if (filter.isPresent()) {
            profile.interests.add(
                    new Profile.Interest(row.getString(5), filterId, filter.getAsInt(), row.getInt(8), row.getLong(9)));
        }
    }

    /** A profile whose topics are still being read. */
    private static final class Reading {

        private final long subscriberId;
        private final long place;
        private final boolean cutShort;
        private final String locale;
        private final String zone;
        private final int paperLimit;
        private final List<Profile.Interest> interests = new ArrayList<>();
        private int muted;

        Reading(long subscriberId, long place, boolean cutShort, String locale, String zone, int paperLimit) {
            this.subscriberId = subscriberId;
            this.place = place;
            this.cutShort = cutShort;
            this.locale = locale;
            this.zone = zone;
            this.paperLimit = paperLimit;
        }

        Profile profile() {
            return new Profile(subscriberId, place, cutShort, locale, zone, paperLimit, muted, List.copyOf(interests));
        }
    }
}
