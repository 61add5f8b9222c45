package ruleoflaw.inspection.tip.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final TipKeys KEYS = new TipKeys(() -> "a secret of thirty-two characters");
    private static final TipSeal SEAL = new TipSeal(KEYS);
    private static final TrackingCodes CODES = new TrackingCodes(KEYS);
    private static final TipReceipts RECEIPTS = new TipReceipts(KEYS);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    @Test
    void whatIsSealedIsOpenedForItsOwnTipAndMatterOnly() {
        var tip = UUID.randomUUID();
        var sealed = SEAL.seal(TipSeal.Matter.CONTENT, tip, "占道经营整治没有告知");

        assertThat(SEAL.text(TipSeal.Matter.CONTENT, tip, sealed)).isEqualTo("占道经营整治没有告知");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("占道");
        assertThatIllegalStateException().isThrownBy(() -> SEAL.open(TipSeal.Matter.IDENTITY, tip, sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> SEAL.open(TipSeal.Matter.CONTENT, UUID.randomUUID(), sealed));
        assertThat(SEAL.seal(TipSeal.Matter.CONTENT, tip, "同"))
                .isNotEqualTo(SEAL.seal(TipSeal.Matter.CONTENT, tip, "同"));
    }

    @Test
    void aShortSecretIsNone() {
        assertThatIllegalStateException().isThrownBy(() -> new TipKeys(() -> "short"));
    }

    @Test
    void aCodeHasSixteenLettersAndComesAgainOnlyForTheSameSubmission() {
        var submission = UUID.randomUUID();
        var codes = new HashSet<String>();
        for (var i = 0; i < 200; i++) {
            codes.add(CODES.of(UUID.randomUUID(), "同一内容"));
        }

        assertThat(codes)
                .hasSize(200)
                .allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(CODES.of(submission, "一")).isEqualTo(CODES.of(submission, "一"));
        assertThat(CODES.of(submission, "一")).isNotEqualTo(CODES.of(submission, "二"));
        assertThat(new TrackingCodes(new TipKeys(() -> "another secret of this same length")).of(submission, "一"))
                .isNotEqualTo(CODES.of(submission, "一"));
    }

    @Test
    void howACodeIsTypedDoesNotMatterButEveryLetterDoes() {
        var hash = CODES.hash("0A1B-CDEF-GHJK-MNPQ");

        assertThat(CODES.hash("oaib cdefghjk-mnpq")).isEqualTo(hash);
        assertThat(CODES.hash("0A1B-CDEF-GHJK-MNPR")).isNotEqualTo(hash);
    }

    @Test
    void aReceiptProvesTextAndDay() {
        var receipt = RECEIPTS.receipt(UUID.randomUUID(), "占道经营整治没有告知", DAY);

        assertThat(RECEIPTS.isGenuine(receipt)).isTrue();
        assertThat(RECEIPTS.isAbout(receipt, "占道经营整治没有告知")).isTrue();
        assertThat(RECEIPTS.isAbout(receipt, "占道经营整治已经告知")).isFalse();
    }

    @Test
    void aChangedReceiptIsNotGenuine() {
        var receipt = RECEIPTS.receipt(UUID.randomUUID(), "占道经营整治没有告知", DAY);

        assertThat(RECEIPTS.isGenuine(
                        new TipReceipt(receipt.digest(), receipt.salt(), DAY.minusDays(1), receipt.signature())))
                .isFalse();
        assertThat(RECEIPTS.isGenuine(new TipReceipt(
                        receipt.digest().replace(receipt.digest().charAt(0), 'f') + "0",
                        receipt.salt(),
                        DAY,
                        receipt.signature())))
                .isFalse();
        assertThat(RECEIPTS.isGenuine(new TipReceipt(receipt.digest(), receipt.salt(), DAY, "不是签名")))
                .isFalse();
    }

    @Test
    void anybodyCanCheckAReceiptWithThePublishedKeyAlone() throws Exception {
        var receipt = RECEIPTS.receipt(UUID.randomUUID(), "占道经营整治没有告知", DAY);

        // the fixed beginning of an Ed25519 key in X.509 (RFC 8410), then the 32 raw bytes
        var raw = Base64.getDecoder().decode(RECEIPTS.publicKey());
        var encoded = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(
                ("ruleoflaw tip receipt 1\n" + receipt.digest() + "\n2026-09-07").getBytes(StandardCharsets.UTF_8));

        assertThat(verifier.verify(Base64.getDecoder().decode(receipt.signature())))
                .isTrue();
    }
}
