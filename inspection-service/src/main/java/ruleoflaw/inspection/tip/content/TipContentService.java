package ruleoflaw.inspection.tip.content;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;
import static ruleoflaw.inspection.TipProblem.FACTS_COPIED;
import static ruleoflaw.inspection.TipProblem.TIP_ID_TAKEN;
import static ruleoflaw.inspection.TipProblem.TIP_PICTURES_ONLY;
import static ruleoflaw.inspection.TipProblem.TIP_TOO_MANY_PICTURES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ruleoflaw.chassis.picture.Picture;
import ruleoflaw.inspection.tip.TipId;
import ruleoflaw.inspection.tip.seal.TipSeal;
import ruleoflaw.inspection.tip.seal.TipSeal.Matter;

/** Keeps what was told, sealed. Who may ask is for the caller of these methods to know. */
@ApplicationScoped
@Transactional
public class TipContentService {
    private static final int MOST_PICTURES = 5;

    private final TipContents contents;
    private final TipSeal seal;
    private final ObjectMapper json;
    private final Clock clock;

    TipContentService(TipContents contents, TipSeal seal, ObjectMapper json, Clock clock) {
        this.contents = contents;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    public void keep(TipId tip, Story story, Finder finder) {
        try {
            var sealed = seal.seal(Matter.CONTENT, tip.value(), json.writeValueAsBytes(story));
            contents.persist(new TipContent(tip.value(), sealed, finder));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<TipId> behind(byte[] codeHash) {
        return contents.behind(codeHash).map(TipContent::tipId).map(TipId::new);
    }

    public boolean isKnown(String externalNumber) {
        return contents.isKnown(externalNumber);
    }

    public ContentView show(TipId tip) {
        var id = tip.value();
        var messages = contents.messages(id).stream()
                .map(message -> new ContentView.MessageView(
                        message.author(), message.sentOn(), seal.text(Matter.CONTENT, id, message.sealed())))
                .toList();
        return new ContentView(
                story(tip).orElse(null), messages, contents.attachments(id).size());
    }

    /** The same id again changes nothing, so a message may be sent again when the line broke. */
    public void say(TipId tip, UUID id, Author author, String text) {
        var earlier = contents.message(id);
        if (earlier.isPresent()) {
            if (!earlier.get().isOf(tip.value(), author)) {
                throw TIP_ID_TAKEN.because();
            }
            return;
        }
        var number = contents.messages(tip.value()).size() + 1;
        var sealed = seal.seal(Matter.CONTENT, tip.value(), text);
        contents.add(new TipMessage(id, tip.value(), number, author, LocalDate.now(clock), sealed));
    }

    /** @return which of the tip's pictures it is, counted from 1 */
    public int attach(TipId tip, UUID id, byte[] bytes) {
        var earlier = contents.attachment(id);
        if (earlier.isPresent()) {
            return earlier.filter(one -> one.isOf(tip.value()))
                    .orElseThrow(TIP_ID_TAKEN::because)
                    .number();
        }
        var number = contents.attachments(tip.value()).size() + 1;
        if (number > MOST_PICTURES) {
            throw TIP_TOO_MANY_PICTURES.because(MOST_PICTURES);
        }
        var picture = picture(bytes);
        var sealed = seal.seal(Matter.CONTENT, tip.value(), picture.withoutMetadata());
        contents.add(new TipAttachment(id, tip.value(), number, picture.mediaType(), sealed));
        return number;
    }

    /** A picture as it may be looked at. */
    public record Shown(String mediaType, byte[] bytes) {}

    public Shown picture(TipId tip, int number) {
        return contents.attachments(tip.value()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(one -> new Shown(one.mediaType(), seal.open(Matter.CONTENT, tip.value(), one.sealed())))
                .orElseThrow(NOT_FOUND::because);
    }

    /**
     * Refuses words that were copied from the tip: by his own words a sender can be recognised.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422
     */
    public void mustBeRewritten(TipId tip, String pointer, String... texts) {
        var told = story(tip).map(Story::text).map(CopiedText::new);
        if (told.isPresent() && Stream.of(texts).anyMatch(told.get()::isIn)) {
            throw FACTS_COPIED.because(CopiedText.RUN).at(pointer);
        }
    }

    public void erase(TipId tip) {
        contents.erase(tip.value());
    }

    private Optional<Story> story(TipId tip) {
        return contents.findByIdOptional(tip.value()).map(content -> {
            try {
                return json.readValue(seal.open(Matter.CONTENT, tip.value(), content.sealed()), Story.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Picture picture(byte[] bytes) {
        try {
            return Picture.read(new ByteArrayInputStream(bytes)).orElseThrow(TIP_PICTURES_ONLY::because);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
