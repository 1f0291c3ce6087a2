# Shared by tools/shuyu and tools/test: where the project is, and what it needs. Sourced by bash.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

# Installs the Debian packages of the given kinds (build, test) that are missing, and says which.
install_packages() {
    local kind name missing=()
    while read -r kind name; do
        case " $* " in *" $kind "*) ;; *) continue ;; esac
        dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null | grep -q '^.i' || missing+=("$name")
    done < <(grep -v '^#' "$root/tools/packages")
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "shuyu: packages are missing and there is no sudo; as root run: apt-get install ${missing[*]}"
            return 4
        fi
        as_root=(sudo)
    fi
    say "shuyu: installing ${missing[*]}"
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update -qq &&
           "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
           >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        rm -f "$log"
        say "shuyu: the packages could not be installed; run: apt-get install ${missing[*]}"
        return 4
    fi
    rm -f "$log"
}

# configure_and_build FOLDER TARGET [CMAKE OPTIONS]: one line to standard error, everything to FOLDER/build.log.
configure_and_build() {
    local folder=$1 target=$2
    shift 2
    mkdir -p "$folder"
    local options=("$@")
    command -v ninja >/dev/null && [ ! -e "$folder/Makefile" ] && options+=(-G Ninja)
    command -v ccache >/dev/null && options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    if ! { cmake -S "$root" -B "$folder" "${options[@]}" && cmake --build "$folder" --target "$target" -j "$(nproc)"; } \
            >"$folder/build.log" 2>&1; then
        tail -n 40 "$folder/build.log" >&2
        say "shuyu: the build failed; all of it is in $folder/build.log"
        return 1
    fi
}
