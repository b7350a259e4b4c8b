package dev.paperboy.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes what planning decided: digests in one batch, the papers' text once per edition. */
@ApplicationScoped
class DigestRows {

    private final SharedTexts texts;

    DigestRows(SharedTexts texts) {
        this.texts = texts;
    }

    /** A digest as planned; {@code again} is the row of the same date that had nothing, or 0. */
    record Planned(Assignment assignment, Profile profile, Window window, Choice choice, String sentence, long again) {}

    void write(Connection connection, List<Planned> planned) throws SQLException {
        freeze(connection, planned);
        var ids = textIds(connection, planned);
        try (var insert = connection.prepareStatement(
                        """
                        insert into digest (state, reason, from_seq, to_seq, papers, looked_at, over_cap, sentence_id, locale,
                            time_zone, planned_at, next_try_at, settled_at, lease_no, tries, unheard,
                            edition_id, subscriber_id, digest_date)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, current_timestamp,
                            case when ? then null else current_timestamp end,
                            case when ? then current_timestamp end, 0, 0, 0, ?, ?, ?)
                        """);
                var update = connection.prepareStatement(
                        """
                        update digest set state = ?, reason = ?, from_seq = ?, to_seq = ?, papers = ?, looked_at = ?,
                            over_cap = ?, sentence_id = ?, locale = ?, time_zone = ?, planned_at = current_timestamp,
                            next_try_at = case when ? then null else current_timestamp end,
                            settled_at = case when ? then current_timestamp end,
                            lease_no = lease_no + 1
                        where id = ?
                        """)) {
            for (var digest : planned) {
                var statement = digest.again() == 0 ? insert : update;
                bind(statement, digest, ids);
                if (digest.again() == 0) {
                    statement.setLong(13, digest.assignment().editionId());
                    statement.setLong(14, digest.assignment().subscriberId());
                    statement.setObject(15, digest.assignment().date());
                } else {
                    statement.setLong(13, digest.again());
                }
                statement.addBatch();
            }
            insert.executeBatch();
            update.executeBatch();
        }
        settle(connection, planned);
    }

    /** Turns open digests into SKIPPED(superseded); whoever holds one finds its lease gone. */
    void supersede(Connection connection, Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var lock = connection.prepareStatement("select id from digest where id = any(?) order by id for update");
                var update = connection.prepareStatement(
                        """
                update digest set state = 'SKIPPED', reason = 'SUPERSEDED', lease_no = lease_no + 1, claim_id = null,
                    next_try_at = null, settled_at = current_timestamp
                where id = any(?) and state in ('PLANNED', 'RETRY', 'CLAIMED') and unheard = 0
                """)) {
            lock.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            lock.execute();
            update.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            if (update.executeUpdate() != ids.size()) {
                // One of them went out between our look and now; the whole chunk looks again.
                throw new PlanningOvertakenException();
            }
        }
    }

    private static void bind(PreparedStatement statement, Planned digest, Map<String, Long> ids) throws SQLException {
        var choice = digest.choice();
        var skipped = choice.papers().isEmpty();
        var reason = digest.assignment().cancelled() ? SkipReason.CANCELLED : SkipReason.NOTHING_MATCHED;
        statement.setString(1, (skipped ? DigestState.SKIPPED : DigestState.PLANNED).name());
        statement.setString(2, skipped ? reason.name() : null);
        statement.setLong(3, digest.window().from());
        statement.setLong(4, digest.window().to());
        statement.setBytes(5, DigestPapers.encode(choice.papers(), name -> ids.getOrDefault(name, 0L)));
        statement.setInt(6, choice.lookedAt());
        statement.setInt(7, choice.overCap());
        statement.setLong(8, ids.getOrDefault(digest.sentence(), 0L));
        statement.setString(9, digest.profile().locale());
        statement.setString(10, digest.profile().zone());
        statement.setBoolean(11, skipped);
        statement.setBoolean(12, skipped);
    }

    /** The rows of all texts, made in the order of the alphabet: two planners with the same new texts never cross. */
    private Map<String, Long> textIds(Connection connection, List<Planned> planned) throws SQLException {
        var needed = new TreeSet<String>();
        for (var digest : planned) {
            needed.add(digest.sentence());
            digest.choice().papers().forEach(paper -> paper.hits().forEach(hit -> needed.add(hit.topic())));
        }
        var ids = new HashMap<String, Long>();
        for (var text : needed) {
            ids.put(text, texts.idOf(connection, text));
        }
        return ids;
    }

    /** Copies each chosen paper's text and signals into its edition, unless that was done before. */
    private static void freeze(Connection connection, List<Planned> planned) throws SQLException {
        var byEdition = planned.stream()
                .collect(Collectors.groupingBy(
                        digest -> digest.assignment().editionId(),
                        TreeMap::new,
                        Collectors.flatMapping(
                                digest -> digest.choice().papers().stream().map(ChosenPaper::paperId),
                                Collectors.toCollection(TreeSet::new))));
        try (var insert = connection.prepareStatement(
                """
                insert into edition_paper (edition_id, paper_id, public_id, title, abstract, authors, categories, organization,
                    sources, kinds, upvotes, comments, code_url, project_url,
                    withdrawn)
                select ?, p.id, p.public_id, p.title, p.abstract, p.authors, p.categories, p.organization,
                    p.sources, case when p.replaced is null then p.kind else p.kind || ' replace' end, p.upvotes, p.comments,
                    coalesce(p.code_url, p.found_code_url), coalesce(p.project_url, p.found_project_url), p.withdrawn
                from paper p where p.id = any(?) order by p.id
                on conflict do nothing
                """)) {
            for (var edition : byEdition.entrySet()) {
                insert.setLong(1, edition.getKey());
                insert.setArray(
                        2, connection.createArrayOf("bigint", edition.getValue().toArray()));
                insert.executeUpdate();
            }
        }
    }

    /** A digest with nothing in it is settled at once: its reader's place moves on. */
    private static void settle(Connection connection, List<Planned> planned) throws SQLException {
        try (var update =
                connection.prepareStatement("update reader set seq = greatest(seq, ?) where subscriber_id = ?")) {
            for (var digest : planned) {
                if (digest.choice().papers().isEmpty() && !digest.assignment().cancelled()) {
                    update.setLong(1, digest.window().to());
                    update.setLong(2, digest.assignment().subscriberId());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }
}
