package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.language.FilterSyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources write names in many ways, and so do readers. */
class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ada Lovelace        | au:lovelace",
                "Ada Lovelace        | au:\"Ada Lovelace\"",
                "Ada Lovelace        | au:\"Lovelace, Ada\"",
                "Ada Lovelace        | au:\"A. Lovelace\"",
                "Ada Lovelace        | au:\"Lovelace A\"",
                "Ada Lovelace        | au:lovelace_a",
                "Ada Lovelace        | au:Lovelace_A",
                "Ada Lovelace        | au:lovel*",
                "Lovelace, Ada       | au:\"Ada Lovelace\"",
                "A. Lovelace         | au:\"Ada Lovelace\"",
                "Ada K. Lovelace     | au:\"Ada Lovelace\"",
                "Jean-Pierre Serre   | au:\"J.-P. Serre\"",
                "J.-P. Serre         | au:\"Jean-Pierre Serre\"",
                "J.-P. Serre         | au:serre_j",
                "J. P. Serre         | au:\"J.-P. Serre\"",
                "Jean-Pierre Serre   | au:\"J-P Serre\"",
                "Johannes van der Waals | au:\"van der Waals\"",
                "van der Waals, J. D.   | au:\"Johannes van der Waals\"",
                "Conor O'Brien       | au:O'Brien",
                "Conor O’Brien       | au:O'Brien",
                "Conor O'Brien       | au:O’Brien",
                "Jürgen Müller       | au:Müller",
                "Jürgen Müller       | au:muller",
                "Jurgen Muller       | au:\"Jürgen Müller\"",
                "Jürgen Müller       | au:\"Mu\u0308ller\"",
                "Ju\u0308rgen Mu\u0308ller | au:Müller",
                "Paul Erdős          | au:erdos_p",
                "Łukasz Kaiser       | au:\"Lukasz Kaiser\"",
                "Søren Ø. Ågård      | au:agard",
                "Adrian Del Maestro  | au:del_maestro",
                "Kaiming He          | au:\"He Kaiming\"",
                "李 明                | au:\"李 明\"",
                "Иван Петров         | au:петров",
                "Jun Wang            | au:\"J. Wang\"",
                "Wei Wang            | au:\"W. Wang\"",
                "Wang Wang           | au:\"Wang Wang\"",
                "Di Wang             | au:\"D. Wang\"",
                "José da Silva       | au:\"J. Silva\"",
                "J.R. Smith          | au:\"John Smith\"",
                "J.R. Smith          | au:\"J. R. Smith\"",
                "John R. Smith       | au:\"J.R. Smith\"",
                "Jean-Pierre Serre   | au:\"J.P. Serre\"",
                "Jean-Pierre Serre   | au:J.P.Serre",
                "John R. Smith       | au:\"Smith JR\"",
                "J.R. Smith          | au:\"Smith JR\"",
                "Johannes Diderik van der Waals | au:\"van der Waals JD\"",
                "Xu Li               | au:\"LI XU\"",
                "John Smith Jr       | au:\"John Smith JR\"",
                "Γιώργος Παπαδόπουλος | au:Παπαδόπουλος",
            })
    void an_author_is_found(String name, String filter) throws FilterSyntaxException {
        assertThat(paper("x").by(new AuthorName(null, name)).isFoundBy(filter)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ada Lovelace   | au:\"Bob Lovelace\"",
                "Ada Lovelace   | au:\"B. Lovelace\"",
                "Ada Lovelace   | au:love",
                "Ada Lovelace   | au:\"A. L.\"",
                "Jun Wang       | au:\"W. Wang\"",
                "Jun Wang       | au:wang_w",
                "Jun Wang       | au:\"Wang Wang\"",
                "José da Silva  | au:\"D. Silva\"",
                "A. Lovelace    | au:\"A. L.\"",
                "John Smith     | au:\"Smith JR\"",
                "John R. Smith  | au:\"Smith jr\"",
                "Ada Lovelaceson | au:\"Ada Lovelace\"",
            })
    void somebody_else_is_not(String name, String filter) throws FilterSyntaxException {
        assertThat(paper("x").by(new AuthorName(null, name)).isFoundBy(filter)).isFalse();
    }
}
