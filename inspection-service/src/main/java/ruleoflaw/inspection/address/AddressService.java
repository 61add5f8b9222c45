package ruleoflaw.inspection.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.deadline.Deadlines;
import ruleoflaw.inspection.deadline.MatterStatus;

/** What the units answer to circulars, and whether the office is content. */
@ApplicationScoped
@Transactional
class AddressService {
    private final Addresses addresses;
    private final Deadlines deadlines;
    private final StoredFiles files;
    private final Clock clock;

    AddressService(Addresses addresses, Deadlines deadlines, StoredFiles files, Clock clock) {
        this.addresses = addresses;
        this.deadlines = deadlines;
        this.files = files;
        this.clock = clock;
    }

    Page<AddressView> list(AddressFilter filter, PageRequest page) {
        return Page.of(addresses.matching(filter, page), page, view -> view.id().value());
    }

    AddressView show(AddressId id) {
        return addresses.get(id).view();
    }

    AddressView reply(AddressId id, long version, String text, List<UUID> fileIds) {
        var address = at(id, version);
        files.mustExist(fileIds);
        address.reply(text, fileIds, today());
        deadlines.report(address.ref(), today());
        return shown(address);
    }

    AddressView sendBack(AddressId id, long version, String reason) {
        var address = at(id, version);
        address.sendBack(reason);
        deadlines.sendBack(address.ref(), today());
        return shown(address);
    }

    AddressView settle(AddressId id, long version) {
        var address = at(id, version);
        address.settle();
        deadlines.end(address.ref(), MatterStatus.DONE, today());
        return shown(address);
    }

    private Address at(AddressId id, long version) {
        var address = addresses.get(id);
        address.mustBeAt(version);
        return address;
    }

    private AddressView shown(Address address) {
        addresses.flush();
        return address.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
