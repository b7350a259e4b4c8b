package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Reaction;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

    private static final String ADA = "Ada.Lovelace@example.org";

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DOT     | 250 2.0.0 Ok: queued as 4F2                                          | sent
            DOT     | 250 OK                                                               | sent
            DOT     | 252 cannot verify                                                    | sent
            CONNECT | 421 4.3.2 Service not available                                      | later
            CONNECT | 554 5.7.1 Your address is on a block list                            | later
            CONNECT | 550 go away                                                          | later
            CONNECT | 454 4.7.0 Temporary authentication failure                           | later, slower
            CONNECT | 535 5.7.8 Authentication credentials invalid                         | refuses us
            CONNECT | 534 5.7.9 Authentication mechanism is too weak                       | refuses us
            CONNECT | 538 Encryption required for requested mechanism                      | refuses us
            MAIL    | 530 5.7.0 Must issue a STARTTLS command first                        | refuses us
            MAIL    | 530 Authentication required                                          | refuses us
            RCPT    | 554 5.7.8 not logged in                                              | refuses us
            MAIL    | 550 5.1.1 sender unknown                                             | POLICY
            MAIL    | 553 5.1.8 Sender address rejected: Domain not found                  | POLICY
            MAIL    | 451 4.1.8 Sender address: temporary lookup failure                   | later
            MAIL    | 250 fine, but Angus was not content                                  | later
            RCPT    | 450 4.2.0 Greylisted, see http://postgrey.example                    | later, slower
            RCPT    | 451 4.7.1 Try again in 300 seconds                                   | later, slower
            RCPT    | 452 4.2.2 The email account is over quota                            | later
            RCPT    | 452 4.5.3 Too many recipients                                        | later, slower
            RCPT    | 421 4.7.28 Our system has detected an unusual rate of mail           | later, slower
            RCPT    | 421 Too many connections                                             | later, slower
            RCPT    | 499 never heard of                                                   | later
            RCPT    | 552 Too many recipients                                              | later
            RCPT    | 552 5.2.2 Mailbox full                                               | later
            RCPT    | 550 5.1.1 The email account that you tried to reach does not exist   | ADDRESS
            RCPT    | 550 5.1.2 Bad destination system                                     | ADDRESS
            RCPT    | 501 5.1.3 Bad recipient address syntax                               | ADDRESS
            RCPT    | 551 5.1.6 User has moved                                             | ADDRESS
            RCPT    | 556 5.1.10 Domain does not accept mail (nullMX)                      | ADDRESS
            RCPT    | 550 5.2.1 The account is disabled                                    | ADDRESS
            DOT     | 550 5.1.1 User unknown                                               | ADDRESS
            RCPT    | 550 No such user here                                                | ADDRESS
            RCPT    | 550 Unknown user                                                     | ADDRESS
            RCPT    | 550 Requested action not taken: mailbox not found                    | ADDRESS
            RCPT    | 553 sorry, no mailbox here by that name (#5.7.1)                     | ADDRESS
            RCPT    | 550 <ada> user doesn't have a yahoo.com account                      | ADDRESS
            RCPT    | 550 Recipient address rejected: User unknown in virtual table        | ADDRESS
            RCPT    | 550 Invalid recipient                                                | ADDRESS
            RCPT    | 550 5.2.2 Mailbox full                                               | MAILBOX
            RCPT    | 550 Mailbox is full / Blocks limit exceeded                          | MAILBOX
            DOT     | 552 5.3.4 Message size exceeds fixed limit                           | MAILBOX
            DOT     | 552 Message too large                                                | MAILBOX
            RCPT    | 550 5.7.1 Relaying denied                                            | POLICY
            RCPT    | 550 5.7.25 The IP address sending this message has no PTR record     | POLICY
            DOT     | 550 5.7.26 Unauthenticated email from example.org is not accepted    | POLICY
            DOT     | 550 5.7.515 Access denied, sending domain does not meet the level    | POLICY
            RCPT    | 554 Blocked, see https://www.spamhaus.org/query                      | POLICY
            RCPT    | 550 User unknown, or blocked by policy                               | POLICY
            DOT     | 554 5.6.0 Message contains invalid header                            | CONTENT
            DOT     | 550 5.6.7 Internationalised address not supported                    | SMTPUTF8
            RCPT    | 550 5.1.0 Address rejected                                           | UNCLEAR
            RCPT    | 550 Requested action not taken                                       | UNCLEAR
            RCPT    | 554 Transaction failed                                               | UNCLEAR
            RCPT    | 554 no such user                                                     | UNCLEAR
            RCPT    | 550 4.1.1 codes that do not agree                                    | UNCLEAR
            RCPT    | 599 never heard of                                                   | UNCLEAR
            DATA    | 554 5.5.1 No valid recipients                                        | POLICY
            DOT     | 354 what, again?                                                     | unheard
            DATA    | 199 odd                                                              | later
            DOT     | 600 odd                                                              | unheard
            """)
    void a_reply_is_judged(Phase phase, String text, String expected) {
        var reply = new Reply(Integer.parseInt(text.substring(0, 3)), text);

        assertThat(Replies.judge(phase, reply, ADA).on(new InWords())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"CONNECT, later", "MAIL, later", "RCPT, later", "DATA, later", "DOT, unheard"})
    void silence_is_unheard_only_after_the_dot(Phase phase, String expected) {
        var outcome = Replies.judge(phase, Reply.lost("Read timed out"), ADA);

        assertThat(outcome.on(new InWords())).isEqualTo(expected);
        assertThat(outcome.reply()).isEqualTo("Read timed out");
    }

    @Test
    void an_enhanced_code_is_found_in_a_later_line() {
        var reply = new Reply(550, "550-We are sorry\n550 5.1.1 to hear it\n");

        assertThat(reply.enhanced()).isEqualTo("5.1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <Ada.Lovelace@example.org>: unknown",
                "550 5.1.1 ada.lovelace@EXAMPLE.org unknown",
                "550 5.1.1 user ada.lovelace unknown",
                "550 5.1.1 unknown: Ada.Lovelace",
                "550-5.1.1 forwarded to\n550 5.1.1 <ada.lovelace@elsewhere.example> who is unknown",
            })
    void the_reader_is_cut_out_of_the_reply(String text) {
        var reply = Replies.judge(Phase.RCPT, new Reply(550, text), ADA).reply();

        assertThat(reply)
                .doesNotContainIgnoringCase("lovelace")
                .contains("(address)")
                .contains("5.1.1")
                .contains("unknown");
    }

    @Test
    void a_reply_is_one_line_without_controls_and_not_endless() {
        var text = "451 a\r\n451 b\u0000\u0007\u001b[31m\u2028\u202ec " + "x y ".repeat(100_000);

        var reply = Replies.judge(Phase.RCPT, new Reply(451, text), ADA).reply();

        assertThat(reply).startsWith("451 a 451 b [31m c x y").hasSizeLessThanOrEqualTo(500);
    }

    private static final class InWords implements Reaction<String> {
        @Override
        public String sent(Sent outcome) {
            return "sent";
        }

        @Override
        public String deferred(Deferred outcome) {
            return outcome.throttled() ? "later, slower" : "later";
        }

        @Override
        public String refused(Refused outcome) {
            assertThat(outcome.addressIsBad()).isEqualTo(outcome.fault() == Fault.ADDRESS);
            return outcome.fault().name();
        }

        @Override
        public String withheld(Withheld outcome) {
            return "withheld";
        }

        @Override
        public String unheard(Unheard outcome) {
            return "unheard";
        }

        @Override
        public String relayRefusesUs(RelayRefusesUs outcome) {
            return "refuses us";
        }
    }
}
