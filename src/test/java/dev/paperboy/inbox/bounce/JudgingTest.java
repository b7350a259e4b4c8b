package dev.paperboy.inbox.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers said that sounds as if the address did not exist. */
class JudgingTest {

    private static Verdict verdict(String status, String said) {
        return Judging.of(status, said, "").verdict();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5.0.0  | 550-Requested action not taken: mailbox unavailable 550-Sender address is not allowed
            ''     | 550-Requested action not taken: mailbox unavailable 550-Sender address is not allowed
            5.0.0  | 550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record
            5.7.1  | 550 Requested action not taken: mailbox unavailable
            5.7.0  | 550 user not available for mail from x.org
            5.0.0  | 550 5.7.1 No valid MX for your domain x.org
            5.1.1  | 550 5.7.1 No valid MX for your domain x.org
            5.7.27 | 550 Sender address has null MX
            5.0.0  | 550 5.7.27 Sender address has null MX
            ''     | 550 Unrouteable address for return path, domain not found
            5.0.0  | 550 Unrouteable address for return path, domain not found
            5.0.0  | 553 sorry, your envelope sender domain must exist (#5.7.1), host not found
            5.5.0  | 553 sorry, the domain must exist (#5.7.1), host not found
            5.7.1  | 550 user unknown
            """)
    void who_refuses_us_says_nothing_of_the_reader(String status, String said) {
        assertThat(verdict(status, said)).isEqualTo(Verdict.OURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5.2.2 | 550 5.2.2 recipient mailbox unavailable
            5.2.2 | 550 5.2.2 user not found
            5.0.0 | 550 5.1.0 Address rejected. Server unavailable
            5.1.0 | 550 5.1.0 Address rejected. Server unavailable
            5.0.0 | 554 mail server mailbox unavailable due to maintenance
            ''    | 554 mail server mailbox unavailable due to maintenance
            5.5.0 | 550 Requested action not taken: mailbox unavailable
            5.3.4 | 552 5.3.4 no such mailbox of that size
            """)
    void who_cannot_take_a_mail_now_does_not_say_that_nobody_is_there(String status, String said) {
        assertThat(verdict(status, said)).isEqualTo(Verdict.READER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5.6.0 | 554 5.6.0 recipient not found in the header
            5.6.1 | 554 no such user part
            """)
    void what_the_mail_holds_is_not_its_readers_fault(String status, String said) {
        assertThat(verdict(status, said)).isEqualTo(Verdict.CONTENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5.1.0 | 550 5.1.0 Requested action not taken: mailbox unavailable
            5.0.0 | 550 5.1.1 mailbox not available
            5.5.0 | 550 RCPT TO: mailbox not found
            5.1.1 | 550 5.1.1 user unknown (#5.7.1)
            """)
    void who_is_gone_is_gone(String status, String said) {
        assertThat(verdict(status, said)).isEqualTo(Verdict.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5.7.1  | 550 Unknown user ada@example.net                           | >>> RCPT TO:<ada@example.net>
            5.7.1  | 550 no such user here, ada@example.net                     | >>> RCPT To:<ada@example.net> NOTIFY=FAILURE
            5.7.27 | 550 Host does not accept mail                              | ''
            """)
    void a_reporters_own_code_does_not_hide_that_nobody_is_there(String status, String said, String asked) {
        assertThat(Judging.of(status, said, transcript(asked, said)).verdict()).isEqualTo(Verdict.ADDRESS);
    }

    /** The same words elsewhere, under a code of the server's own, or vaguer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5.7.1  | 550 Unknown user ada@example.net                           | >>> DATA
            5.7.1  | 550 Unknown user ada@example.net                           | >>> RCPT TO:<grace@example.net>
            5.7.1  | 550 Unknown user                                           | >>> RCPT TO:<ada@example.net>
            5.7.1  | 550 5.7.1 Unknown user ada@example.net                     | >>> RCPT TO:<ada@example.net>
            5.7.26 | 550 Unknown user ada@example.net                           | >>> RCPT TO:<ada@example.net>
            5.7.1  | 550 mailbox unavailable for ada@example.net                | >>> RCPT TO:<ada@example.net>
            5.7.1  | 550 Unknown user ada@example.net, blocked by policy        | >>> RCPT TO:<ada@example.net>
            5.7.1  | 554 ada@example.net: Recipient address rejected: Access denied | >>> RCPT TO:<ada@example.net>
            5.7.27 | 550 Host does not accept mail                              | >>> MAIL FROM:<a@papers.example.org>
            5.7.27 | 550 5.7.27 Host does not accept mail                       | ''
            5.7.27 | 550 Host does not accept mail from your domain             | ''
            """)
    void a_code_that_blames_us_counts_wherever_it_may_be_true(String status, String said, String asked) {
        assertThat(Judging.of(status, said, transcript(asked, said)).verdict()).isEqualTo(Verdict.OURS);
    }

    private static String transcript(String asked, String answer) {
        return "The mail could not be delivered.\n" + (asked.isEmpty() ? "" : asked + "\n<<< " + answer + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The account does not exist.          | 5.0.0 | false
            No such user.                        | 5.5.0 | false
            No such user.                        | ''    | false
            The account does not exist.          | 5.1.1 | true
            550 The account does not exist.      | 5.0.0 | true
            5.1.1 The account does not exist.    | 5.0.0 | true
            X-Notes; The account does not exist. | 5.0.0 | true
            smtp; The account does not exist.    | 5.0.0 | true
            """)
    void words_that_no_system_stands_by_give_no_address_up(String code, String status, boolean hard) {
        var report = RecipientReport.of(
                Fields.read("Action: failed\nStatus: " + status + "\nDiagnostic-Code: " + code + "\n"));

        assertThat(report.diagnosis("").verdict()).isEqualTo(hard ? Verdict.ADDRESS : Verdict.READER);
    }
}
