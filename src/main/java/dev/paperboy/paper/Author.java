package dev.paperboy.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One author, cleaned.
 *
 * @param forenames null where the source gives the name in one piece
 * @param keyname the family name, or the whole name; never empty
 */
public record Author(@Nullable String forenames, String keyname) {

    private static final int LONGEST = 140;

    public Author {
        forenames = CleanText.lineOrNull(forenames, LONGEST);
        keyname = CleanText.line(keyname, LONGEST);
        if (keyname.isEmpty()) {
            throw new IllegalArgumentException("An author has a name");
        }
    }

    /** The author, or empty if cleaning leaves no name. */
    public static Optional<Author> of(@Nullable String forenames, String keyname) {
        var name = CleanText.line(keyname, LONGEST);
        return name.isEmpty() ? Optional.empty() : Optional.of(new Author(forenames, name));
    }

    /** As a page prints it: "Ada Lovelace". */
    public String display() {
        return forenames == null ? keyname : forenames + " " + keyname;
    }

    static List<String> displays(List<Author> authors) {
        return authors.stream().map(Author::display).toList();
    }

    /** Of how many the family name is known apart. */
    static long detail(List<Author> authors) {
        return authors.stream().filter(author -> author.forenames != null).count();
    }

    /** Authors as one text, a line each: the family name, and after a tab what stands before it. Cleaned names hold neither. */
    static String column(List<Author> authors) {
        return authors.stream()
                .map(author -> author.forenames == null ? author.keyname : author.keyname + "\t" + author.forenames)
                .collect(Collectors.joining("\n"));
    }

    /** The authors of a stored column, in order. */
    public static List<Author> readAll(String column) {
        return column.lines().map(Author::read).toList();
    }

    private static Author read(String line) {
        var tab = line.indexOf('\t');
        return tab < 0 ? new Author(null, line) : new Author(line.substring(tab + 1), line.substring(0, tab));
    }
}
