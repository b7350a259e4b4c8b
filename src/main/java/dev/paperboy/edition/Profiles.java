package dev.paperboy.edition;

import dev.paperboy.search.StandingFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads readers' settings and topics. */
@ApplicationScoped
class Profiles {

    private final StandingFilters filters;

    Profiles(StandingFilters filters) {
        this.filters = filters;
    }

    /** The profiles of these readers, by subscriber id. */
    Map<Long, Profile> of(Connection connection, Collection<Assignment> assignments) throws SQLException {
        var profiles = new LinkedHashMap<Long, Profile>();
        var places = new LinkedHashMap<Long, Long>();
        assignments.forEach(a -> places.put(a.subscriberId(), a.place()));
        try (var query = connection.prepareStatement(
                """
                select s.id, s.locale, s.time_zone, s.paper_limit, t.name, t.filter_id, f.canonical, t.paper_limit, ts.seq, r.cut_seq
                from subscriber s
                left join reader r on r.subscriber_id = s.id
                left join topic t on t.subscriber_id = s.id and t.enabled
                left join topic_filter f on f.id = t.filter_id
                left join topic_start ts on ts.topic_id = t.id
                where s.id = any(?)
                order by s.id, t.place, t.id
                """)) {
            query.setArray(1, connection.createArrayOf("bigint", places.keySet().toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    add(rows, places, profiles);
                }
            }
        }
        return profiles;
    }

    private void add(ResultSet row, Map<Long, Long> places, Map<Long, Profile> profiles) throws SQLException {
        var id = row.getLong(1);
        var profile = profiles.get(id);
        if (profile == null) {
            var place = places.getOrDefault(id, 0L);
            profile = new Profile(
                    id,
                    place,
                    place.equals(row.getObject(10, Long.class)),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4),
                    new ArrayList<>());
            profiles.put(id, profile);
        }
        var filterId = row.getLong(6);
        if (filterId != 0) {
            var filter = filters.number(filterId, row.getString(7));
            if (filter.isPresent()) {
                profile.interests()
                        .add(new Profile.Interest(
                                row.getString(5), filterId, filter.getAsInt(), row.getInt(8), row.getLong(9)));
            }
        }
    }
}
