package ruleoflaw.inspection.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Keeps what was sent on and what was received. */
@ApplicationScoped
@Transactional
class TransferService {
    private final Transfers transfers;
    private final Clock clock;

    TransferService(Transfers transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    Page<TransferView> list(@Nullable Organ organ, PageRequest page) {
        return Page.of(transfers.to(organ, page), page, view -> view.id().value());
    }

    TransferView show(TransferId id) {
        return transfers.get(id).view();
    }

    TransferView send(SendTransfer request) {
        var transfer = new Transfer(request, LocalDate.now(clock));
        transfers.persist(transfer);
        return transfer.view();
    }

    TransferView receive(TransferId id, long version, String receiptNumber) {
        var transfer = transfers.get(id);
        transfer.mustBeAt(version);
        transfer.receive(receiptNumber, LocalDate.now(clock));
        transfers.flush();
        return transfer.view();
    }
}
