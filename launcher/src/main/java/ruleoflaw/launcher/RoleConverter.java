package ruleoflaw.launcher;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import ruleoflaw.launcher.backend.Role;

/** Reads a role as tokens write it. */
final class RoleConverter implements ITypeConverter<Role> {
    @Override
    public Role convert(String group) {
        return Role.of(group)
                .orElseThrow(() -> new TypeConversionException("没有角色 · no role '%s'; %s".formatted(group, all())));
    }

    private static String all() {
        return Arrays.stream(Role.values()).map(Role::group).collect(Collectors.joining(", "));
    }
}
