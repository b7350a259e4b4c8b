package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MailBufferTest {

    private static final int ROOM = 64 * 1024;

    private final List<byte[]> written = new ArrayList<>();
    private final OutputStream line = new OutputStream() {
        @Override
        public void write(int b) {
            throw new AssertionError("byte by byte");
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            var piece = new byte[length];
            System.arraycopy(bytes, from, piece, 0, length);
            written.add(piece);
        }
    };

    @Test
    void a_mail_of_many_pieces_leaves_in_one_write_and_not_before_its_flush() throws IOException {
        var buffer = new MailBuffer(line);
        for (int i = 0; i < 500; i++) {
            buffer.write(new byte[] {(byte) i, (byte) i});
            buffer.write(i);
        }

        assertThat(written).isEmpty();
        buffer.flush();
        assertThat(written).singleElement().satisfies(all -> assertThat(all).hasSize(1_500));
    }

    @Test
    void whatever_the_sizes_of_its_pieces_nothing_is_lost_or_moved() throws IOException {
        var chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            written.clear();
            var buffer = new MailBuffer(line);
            var expected = new ByteArrayOutputStream();
            for (int i = 0; i < 20; i++) {
                var piece = new byte[chance.nextInt(4) == 0 ? chance.nextInt(2 * ROOM) : chance.nextInt(200)];
                chance.nextBytes(piece);
                buffer.write(piece, 0, piece.length);
                expected.write(piece);
                buffer.write(i);
                expected.write(i);
            }
            buffer.flush();

            var all = new ByteArrayOutputStream();
            for (var piece : written) {
                all.write(piece);
            }
            assertThat(all.toByteArray()).isEqualTo(expected.toByteArray());
        }
    }

    @Test
    void what_a_broken_line_did_not_take_does_not_lead_the_next_mail() throws IOException {
        var broken = new boolean[] {true};
        var buffer = new MailBuffer(new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("byte by byte");
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (broken[0]) {
                    throw new IOException("broken");
                }
                line.write(bytes, from, length);
            }
        });
        buffer.write(new byte[10]);
        assertThatThrownBy(buffer::flush).hasMessage("broken");

        broken[0] = false;
        buffer.write(new byte[3]);
        buffer.flush();

        assertThat(written).singleElement().satisfies(all -> assertThat(all).hasSize(3));
    }
}
