package dev.paperboy.paper;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a paper's content lies in its row. Lists are one text each: cleaned text has no line break, tab or, in words, blank. */
final class ContentColumns {

    static final List<String> NAMES = List.of(
            "title",
            "abstract",
            "authors",
            "categories",
            "organization",
            "announced",
            "announced_told",
            "kind",
            "replaced",
            "version",
            "sources",
            "upvotes",
            "comments",
            "code_url",
            "project_url",
            "comment",
            "withdrawn",
            "found_code_url",
            "found_project_url",
            "text_rank");

    static final String LIST = String.join(", ", NAMES);

    private ContentColumns() {}

    /** Binds from the given parameter on and answers the next one. */
    static int bind(PreparedStatement statement, int first, Content content) throws SQLException {
        var at = first;
        statement.setString(at++, content.title());
        statement.setString(at++, content.abstractText());
        statement.setString(at++, Author.column(content.authors()));
        statement.setString(at++, String.join(" ", content.categories()));
        statement.setString(at++, content.organization());
        statement.setObject(at++, content.announced());
        statement.setBoolean(at++, content.told());
        statement.setString(at++, content.kind().word());
        statement.setObject(at++, content.replaced(), Types.DATE);
        statement.setObject(at++, content.version(), Types.SMALLINT);
        statement.setString(at++, String.join(" ", content.sources()));
        statement.setObject(at++, content.signals().upvotes(), Types.INTEGER);
        statement.setObject(at++, content.signals().comments(), Types.INTEGER);
        statement.setString(at++, content.signals().code());
        statement.setString(at++, content.signals().project());
        statement.setString(at++, content.comment());
        statement.setBoolean(at++, content.withdrawn());
        var found = content.found();
        statement.setString(at++, found.code());
        statement.setString(at++, found.project());
        statement.setInt(at++, content.textRank().number());
        return at;
    }

    static Content read(ResultSet row) throws SQLException {
        return new Content(
                TextRank.ofNumber(row.getInt("text_rank")),
                row.getString("title"),
                row.getString("abstract"),
                Author.readAll(row.getString("authors")),
                words(row.getString("categories")),
                row.getString("organization"),
                row.getObject("announced", LocalDate.class),
                row.getBoolean("announced_told"),
                Kind.ofWord(row.getString("kind")),
                row.getObject("replaced", LocalDate.class),
                count(row, "version"),
                words(row.getString("sources")),
                new Signals(
                        count(row, "upvotes"),
                        count(row, "comments"),
                        row.getString("code_url"),
                        row.getString("project_url")),
                row.getString("comment"),
                row.getBoolean("withdrawn"));
    }

    private static @Nullable Integer count(ResultSet row, String column) throws SQLException {
        var count = row.getInt(column);
        return row.wasNull() ? null : count;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
