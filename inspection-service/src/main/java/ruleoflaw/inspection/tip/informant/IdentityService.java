package ruleoflaw.inspection.tip.informant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import ruleoflaw.inspection.tip.TipId;
import ruleoflaw.inspection.tip.seal.TipSeal;
import ruleoflaw.inspection.tip.seal.TipSeal.Matter;

/** Keeps who gave his name, and forgets it in time; gives it to nobody (see {@link IdentityAccessService}). */
@ApplicationScoped
@Transactional
public class IdentityService {
    private final IdentityAccesses accesses;
    private final TipSeal seal;
    private final ObjectMapper json;

    IdentityService(IdentityAccesses accesses, TipSeal seal, ObjectMapper json) {
        this.accesses = accesses;
        this.seal = seal;
        this.json = json;
    }

    public void keep(TipId tip, Identity identity) {
        try {
            var sealed = seal.seal(Matter.IDENTITY, tip.value(), json.writeValueAsBytes(identity));
            accesses.keep(new TipIdentity(tip.value(), sealed));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void erase(TipId tip) {
        accesses.erase(tip.value());
    }
}
