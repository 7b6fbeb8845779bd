# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by lab.sh: how the hosts are reached, and all that can be wrong with it. Everything here can be changed while
# the host runs and is put back by `lab.sh reset N`.

back_domain=10.78 # a cable between the hosts that the caller has no end of

back_address() { echo "$back_domain.$instance.1$1"; }
link_name() { echo "gdlab${instance}v$1"; }
delay_name() { echo "gdlab${instance}d$1"; }
libvirt_conf() { echo "$dir/h$1/fs/up/etc/libvirt/libvirtd.conf"; }

# Keys and ssh configurations of the caller.
make_keys() {
    local keys=$dir/keys
    mkdir -p "$keys"
    chmod 700 "$keys"
    ssh-keygen -q -t ed25519 -N '' -C guestdeck-lab -f "$keys/id_lab"
    ssh-keygen -q -t ed25519 -N labkey -C guestdeck-lab-passphrase -f "$keys/id_locked"
    # Not the machine's own configuration, and given by -F: only that reaches the ssh to a jump host, too.
    printf 'UserKnownHostsFile %s\nStrictHostKeyChecking yes\n' "$keys/known_hosts" >"$keys/ssh_config"
    cat >"$keys/ssh_config_jump" <<C
Host lab-behind
    HostName $(back_address 2)
    User root
    ProxyJump root@$(host_address 1)
Host *
    IdentityFile $keys/id_lab
    UserKnownHostsFile $keys/known_hosts
    StrictHostKeyChecking yes
C
    # libvirt's ssh transport ignores known_hosts= in the URI, so wrappers name the file.
    printf '#!/bin/sh\nexec ssh -F %s "$@"\n' "$keys/ssh_config" >"$keys/ssh"
    printf '#!/bin/sh\nexec ssh -F %s "$@"\n' "$keys/ssh_config_jump" >"$keys/ssh-jump"
    chmod 700 "$keys/ssh" "$keys/ssh-jump"
}

# The host's key under all names it is reached by.
remember_host_key() {
    local n=$1 name key
    key=$(cut -d' ' -f1,2 "$dir/h$n/fs/up/etc/ssh/ssh_host_ed25519_key.pub")
    for name in "$(host_address "$n")" "[$(host_address "$n")]:2222" "$(back_address "$n")"; do
        echo "$name $key" >>"$dir/keys/known_hosts"
    done
}

# sshd, its users and their homes: $1 host number, $2 upper directory.
write_login_files() {
    local n=$1 up=$2 group user
    ssh-keygen -q -t ed25519 -N '' -C "lab-h$n" -f "$up/etc/ssh/ssh_host_ed25519_key"
    : >"$up/etc/ssh/lab.conf"
    # The first value counts, so what `lab.sh sshd` sets comes first. VERBOSE: `lab.sh logins` counts from the log.
    cat >"$up/etc/ssh/sshd_config" <<C
Include /etc/ssh/lab.conf
Port 22
Port 2222
LogLevel VERBOSE
HostKey /etc/ssh/ssh_host_ed25519_key
PermitRootLogin yes
PasswordAuthentication yes
UsePAM no
UseDNS no
PrintMotd no
Subsystem sftp /usr/lib/openssh/sftp-server
MaxStartups 50:30:100
MaxSessions 50
Match User labuser
    SetEnv XDG_RUNTIME_DIR=/run/user/4242
C
    # So that host 1 can reach host 2 (migration) and the caller both.
    cat "$dir"/keys/id_{lab,locked}.pub >"$up/root/.ssh/authorized_keys"
    install -m 600 "$dir/keys/id_lab" "$up/root/.ssh/id_ed25519"
    printf 'Host 10.77.* 10.78.* lab-h*\n StrictHostKeyChecking no\n UserKnownHostsFile /dev/null\n LogLevel ERROR\n' >"$up/root/.ssh/config"
    # labuser may use libvirt, labguest may log in and no more. Both have a password, and take the lab's key.
    group=$(getent group libvirt | cut -d: -f3)
    { grep -v -e '^labuser:' -e '^labguest:' /etc/passwd && echo "labuser:x:4242:$group::/home/labuser:/bin/bash" &&
        echo "labguest:x:4243:65534::/home/labguest:/bin/bash"; } >"$up/etc/passwd"
    { grep -v -e '^labuser:' -e '^labguest:' -e '^root:' /etc/shadow && echo "root:*:19000::::::" &&
        echo "labuser:$(openssl passwd -6 labpass):19000::::::" &&
        echo "labguest:$(openssl passwd -6 labguestpass):19000::::::"; } >"$up/etc/shadow"
    chmod 640 "$up/etc/shadow"
    for user in "labuser 4242:$group" "labguest 4243:65534"; do
        mkdir -p "$up/home/${user% *}/.ssh"
        chmod 700 "$up/home/${user% *}/.ssh"
        install -m 600 "$dir/keys/id_lab.pub" "$up/home/${user% *}/.ssh/authorized_keys"
        chown -R "${user#* }" "$up/home/${user% *}"
    done
}

# The cable between the hosts. The caller's route leads to the lab's bridge, where nobody answers for these addresses.
plug_back_cable() {
    local one two n
    one=$(host_netns 1) two=$(host_netns 2)
    ip -n "$one" link add name back0 type veth peer name back0 netns "$two"
    for n in "${hosts[@]}"; do
        ip netns exec "$(host_netns "$n")" sh -c 'echo 1 >/proc/sys/net/ipv4/conf/all/arp_ignore'
        ip -n "$(host_netns "$n")" addr add "$(back_address "$n")/24" dev back0
        ip -n "$(host_netns "$n")" link set back0 up
    done
    ip route add "$back_domain.$instance.0/24" dev "gdlab$instance"
}

write_remote_env() {
    local address1 address2 key="keyfile=$dir/keys/id_lab&command=$dir/keys/ssh&no_tty=1"
    address1=$(host_address 1)
    address2=$(host_address 2)
    cat <<C
LAB_SSH_URI=qemu+ssh://root@$address2/system?$key
LAB_SSH_URI_1=qemu+ssh://root@$address1/system?$key
LAB_SSH_HOST=$address2
LAB_SSH_USER=root
LAB_SSH_KEY=$dir/keys/id_lab
LAB_SSH_KNOWN_HOSTS=$dir/keys/known_hosts
LAB_SSH_COMMAND=$dir/keys/ssh
LAB_SSH_OTHER_PORT=2222
LAB_SSH_PASSWORD_USER=labuser
LAB_SSH_PASSWORD=labpass
LAB_SSH_PASSWORD_URI=qemu+ssh://labuser@$address2/system?command=$dir/keys/ssh
LAB_SSH_SESSION_URI=qemu+ssh://labuser@$address2/session?$key
LAB_SSH_FORBIDDEN_USER=labguest
LAB_SSH_FORBIDDEN_PASSWORD=labguestpass
LAB_SSH_FORBIDDEN_URI=qemu+ssh://labguest@$address2/system?$key
LAB_SSH_LOCKED_KEY=$dir/keys/id_locked
LAB_SSH_LOCKED_KEY_PASSPHRASE=labkey
LAB_JUMP_HOST=root@$address1
LAB_JUMP_TARGET=$(back_address 2)
LAB_JUMP_ALIAS=lab-behind
LAB_JUMP_CONFIG=$dir/keys/ssh_config_jump
LAB_JUMP_COMMAND=$dir/keys/ssh-jump
LAB_JUMP_URI=qemu+ssh://root@$(back_address 2)/system?command=$dir/keys/ssh-jump&no_tty=1
LAB_JUMP_ALIAS_URI=qemu+ssh://lab-behind/system?command=$dir/keys/ssh-jump&no_tty=1
LAB_SOCKET_URI_1=$(host_uri 1)
LAB_SOCKET_URI_2=$(host_uri 2)
LAB_TCP_URI_1=qemu+tcp://$address1/system
LAB_TCP_URI_2=qemu+tcp://$address2/system
LAB_TLS_PKI=$dir/keys/pki
LAB_TLS_URI_1=qemu+tls://$address1/system?pkipath=$dir/keys/pki
LAB_TLS_URI_2=qemu+tls://$address2/system?pkipath=$dir/keys/pki
LAB_SASL_USER=lab
LAB_SASL_PASSWORD=labsasl
C
}

# ---- sshd

sshd_log() { echo "$dir/h$1/fs/up/var/log/sshd.log"; }
count_log() { grep -cE "$2" "$(sshd_log "$1")" || true; }
sshd_listens() { [ "$(count_log "$1" '^Server listening on 0.0.0.0 port 22\.')" -gt "$2" ]; }
sshd_pid() { in_host "$1" cat /run/sshd.pid 2>/dev/null; }
sshd_gone() { ! in_host "$1" sh -c 'kill -0 "$(cat /run/sshd.pid)"'; }

cmd_logins() {
    check_host "${1:-}"
    choose_lab
    count_log "$1" '^Accepted [a-z-]+(/[a-z-]+)? for '
    echo "failed $(count_log "$1" '^Failed (password|keyboard-interactive|publickey)[^ ]* for ')"
    echo "connections $(count_log "$1" '^Connection from ')"
    in_host "$1" pgrep -af '^sshd: [^ ]+@' | sed 's/^/open /' || true
}

# Existing connections live on, as they do on a real host.
reload_sshd() {
    local listening
    in_host "$1" /usr/sbin/sshd -t || die "sshd does not take these settings"
    listening=$(count_log "$1" '^Server listening on 0.0.0.0 port 22\.')
    if sshd_gone "$1" 2>/dev/null; then
        in_host "$1" /usr/sbin/sshd -E /var/log/sshd.log </dev/null >/dev/null 2>&1
    else
        in_host "$1" kill -HUP "$(sshd_pid "$1")"
    fi
    wait_for 10 "sshd of host $1" sshd_listens "$1" "$listening"
}

cmd_sshd() {
    local n=${1:-} pair settings='' slow=0 pid
    check_host "$n"
    choose_lab
    shift
    case ${1:-} in
    stop)
        pid=$(sshd_pid "$n") || return 0
        sshd_gone "$n" 2>/dev/null || in_host "$n" kill "$pid"
        wait_for 10 "sshd of host $n to end" sshd_gone "$n"
        return
        ;;
    drop)
        in_host "$n" pkill -f '^sshd: [^ /]+(@| \[priv\])' || true # and not the one that listens
        return
        ;;
    start) shift ;;
    esac
    for pair; do
        [[ $pair =~ ^[A-Za-z]+=[A-Za-z0-9/.,:@_\ -]+$ ]] || die "not a setting of sshd: $pair"
        if [[ $pair =~ ^slow=([0-9]{1,2})$ ]]; then slow=${BASH_REMATCH[1]}; else settings+="${pair%%=*} ${pair#*=}"$'\n'; fi
    done
    # Slow as real hosts are: the name of who logs in is looked up, and the name server does not answer.
    if [ "$slow" != 0 ]; then
        settings+="UseDNS yes"$'\n'
        in_host "$n" ip neigh replace "$(host_address 9)" lladdr 02:00:00:00:00:99 dev eth0 nud permanent
        printf 'nameserver %s\noptions timeout:%s attempts:1\n' "$(host_address 9)" "$slow" | in_host "$n" tee /etc/resolv.conf >/dev/null
    fi
    printf '%s' "$settings" | in_host "$n" tee /etc/ssh/lab.conf >/dev/null
    reload_sshd "$n"
}

cmd_newkey() {
    check_host "${1:-}"
    choose_lab
    in_host "$1" sh -c 'cd /etc/ssh && mkdir -p old && { [ -e old/ssh_host_ed25519_key ] || mv ssh_host_ed25519_key* old/; } &&
        rm -f ssh_host_ed25519_key* && ssh-keygen -q -t ed25519 -N "" -C lab-new -f ssh_host_ed25519_key'
    reload_sshd "$1"
}

cmd_oldkey() {
    check_host "${1:-}"
    choose_lab
    in_host "$1" test -e /etc/ssh/old/ssh_host_ed25519_key || return 0
    in_host "$1" sh -c 'cd /etc/ssh && mv -f old/* . && rmdir old'
    reload_sshd "$1"
}

# ---- what carries libvirt through ssh

cmd_carriers() {
    local n=${1:-} hide program
    check_host "$n"
    case ${2:-} in
    all) hide='' ;;
    helper) hide='nc netcat' ;;
    nc) hide='virt-ssh-helper' ;;
    none) hide='nc netcat virt-ssh-helper' ;;
    *) die "usage: lab.sh carriers N none|nc|helper|all" ;;
    esac
    choose_lab
    in_host "$n" sh -c 'mkdir -p /lab-hidden && for f in /lab-hidden/*; do [ ! -L "$f" ] && [ ! -e "$f" ] || mv "$f" /usr/bin/; done'
    for program in $hide; do
        in_host "$n" sh -c 'p=/usr/bin/$1; { [ ! -L "$p" ] && [ ! -e "$p" ]; } || mv "$p" /lab-hidden/' sh "$program"
    done
}

# ---- libvirt's daemon

libvirtd_gone() { ! in_host "$1" pgrep -x libvirtd >/dev/null; }
socket_there() { [ -S "$dir/h$1/fs/run/libvirt/libvirt-sock" ]; }

# Debian 12 has no virtqemud: the same daemon is served under the names of its sockets. A socket may be renamed under
# the daemon that listens on it.
name_sockets() {
    local n=$1 kind
    if [ -e "$dir/h$n/modular" ]; then
        wait_for 10 "the socket of host $n" socket_there "$n"
        in_host "$n" sh -c 'cd /run/libvirt && mv -f libvirt-sock virtqemud-sock && mv -f libvirt-sock-ro virtqemud-sock-ro &&
            rm -f libvirt-admin-sock && for d in virtnetworkd virtstoraged virtnodedevd virtinterfaced virtsecretd virtnwfilterd virtproxyd; do
                ln -sf virtqemud-sock $d-sock && ln -sf virtqemud-sock-ro $d-sock-ro; done && rm -f virtproxyd-sock*'
        ln -sfn fs/run/libvirt/virtqemud-sock "$dir/h$n/libvirt-sock"
    else
        ln -sfn fs/run/libvirt/libvirt-sock "$dir/h$n/libvirt-sock"
    fi
}

start_libvirtd() {
    in_host "$1" sh -c 'rm -f /run/libvirt/virt[!l]*d-sock /run/libvirt/virt[!l]*d-sock-ro'
    in_host "$1" /usr/sbin/libvirtd -d --listen </dev/null >/dev/null 2>&1
    name_sockets "$1"
    host_ready "$1"
}

# In an orderly way: guests stay.
stop_libvirtd() {
    libvirtd_gone "$1" && return
    in_host "$1" pkill -TERM -x libvirtd || true
    wait_for 20 "libvirtd of host $1 to end" libvirtd_gone "$1"
}

cmd_kill_libvirtd() {
    check_host "${1:-}"
    choose_lab
    in_host "$1" pkill -9 -x libvirtd || die "host $1 has no libvirtd running"
    wait_for 10 "libvirtd of host $1 to end" libvirtd_gone "$1"
}

cmd_start_libvirtd() {
    check_host "${1:-}"
    choose_lab
    libvirtd_gone "$1" || return 0
    start_libvirtd "$1"
}

cmd_daemons() {
    local n=${1:-}
    check_host "$n"
    choose_lab
    case ${2:-} in
    modular)
        { [ ! -e "$dir/h$n/modular" ] || libvirtd_gone "$n"; } || return 0
        touch "$dir/h$n/modular"
        if libvirtd_gone "$n"; then start_libvirtd "$n"; else name_sockets "$n"; fi
        ;;
    monolithic)
        { [ -e "$dir/h$n/modular" ] || libvirtd_gone "$n"; } || return 0
        rm -f "$dir/h$n/modular"
        stop_libvirtd "$n"
        start_libvirtd "$n"
        ;;
    none)
        stop_libvirtd "$n"
        in_host "$n" sh -c 'rm -f /run/libvirt/libvirt-sock* /run/libvirt/virt[!l]*d-sock /run/libvirt/virt[!l]*d-sock-ro'
        ;;
    *) die "usage: lab.sh daemons N modular|monolithic|none" ;;
    esac
}

# set_libvirt HOST KEY VALUE: restarts the daemon if that changes anything.
set_libvirt() {
    grep -qxF "$2 = $3" "$(libvirt_conf "$1")" && return
    in_host "$1" sed -i "s/^$2 = .*/$2 = $3/" /etc/libvirt/libvirtd.conf
    stop_libvirtd "$1"
    start_libvirtd "$1"
}

cmd_sasl() {
    check_host "${1:-}"
    choose_lab
    case ${2:-} in
    on)
        # DIGEST-MD5 is what encrypts by itself, which libvirt demands where there is no TLS.
        in_host "$1" sh -c 'command -v saslpasswd2 >/dev/null' || die "no saslpasswd2 (package sasl2-bin)"
        in_host "$1" sh -c 'mkdir -p /etc/sasl2 && printf "mech_list: digest-md5\nsasldb_path: /etc/libvirt/passwd.db\n" >/etc/sasl2/libvirt.conf &&
            echo labsasl | saslpasswd2 -p -c -f /etc/libvirt/passwd.db -a libvirt lab'
        set_libvirt "$1" auth_tcp '"sasl"'
        ;;
    off) set_libvirt "$1" auth_tcp '"none"' ;;
    *) die "usage: lab.sh sasl N on|off" ;;
    esac
}

# certificate NAME SUBJECT EXTENSIONS: signed by the lab's own authority.
certificate() {
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$1key.pem" -subj "$2" -out "$1.csr" 2>/dev/null
    openssl x509 -req -in "$1.csr" -CA cacert.pem -CAkey cakey.pem -CAcreateserial -days 30 -out "$1cert.pem" \
        -extfile <(printf '%s\n' "$3") 2>/dev/null
    rm -f "$1.csr"
}

make_certificates() (
    umask 077
    mkdir -p "$dir/keys/pki"
    cd "$dir/keys/pki" || exit
    [ ! -e clientcert.pem ] || return 0
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout cakey.pem -subj "/CN=Guestdeck lab" \
        -days 30 -out cacert.pem 2>/dev/null
    local n
    for n in "${hosts[@]}"; do
        certificate "h$n" "/CN=lab-h$n" "subjectAltName=DNS:lab-h$n,IP:$(host_address "$n")"
    done
    certificate client "/CN=Guestdeck" "extendedKeyUsage=clientAuth"
)

cmd_tls() {
    check_host "${1:-}"
    choose_lab
    case ${2:-} in
    on)
        make_certificates
        local pki=$dir/keys/pki
        in_host "$1" mkdir -p /etc/pki/CA /etc/pki/libvirt/private
        in_host "$1" tee /etc/pki/CA/cacert.pem <"$pki/cacert.pem" >/dev/null
        in_host "$1" tee /etc/pki/libvirt/servercert.pem <"$pki/h$1cert.pem" >/dev/null
        in_host "$1" tee /etc/pki/libvirt/private/serverkey.pem <"$pki/h$1key.pem" >/dev/null
        set_libvirt "$1" listen_tls 1
        ;;
    off) set_libvirt "$1" listen_tls 0 ;;
    *) die "usage: lab.sh tls N on|off" ;;
    esac
}

# ---- the cable

cmd_link() {
    check_host "${1:-}"
    case ${2:-} in up | down) ;; *) die "usage: lab.sh link N up|down" ;; esac
    choose_lab
    ip link set "$(link_name "$1")" "$2"
}

# The process that delays host N's frames, if there is one.
delay_pid() {
    local pid
    pid=$(cat "$dir/h$1/delay.pid" 2>/dev/null) || return 1
    tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF "delay-link.py $dir/h$1/" && echo "$pid"
}

no_delay_process() { ! delay_pid "$1" >/dev/null; }

cmd_delay() {
    local n=${1:-} ms=${2:-} pid link tap
    check_host "$n"
    [[ $ms =~ ^[0-9]{1,4}$ ]] || die "usage: lab.sh delay N MILLISECONDS"
    choose_lab
    link=$(link_name "$n") tap=$(delay_name "$n")
    if [ "$ms" = 0 ]; then
        stop_delay "$n"
        ip link set "$link" arp on
        ip link set "$link" master "gdlab$instance"
        return
    fi
    echo "$ms" >"$dir/h$n/delay"
    if pid=$(delay_pid "$n"); then
        kill -USR1 "$pid"
        return
    fi
    rm -f "$dir/h$n/delay.pid"
    setsid /usr/bin/python3 "$here/lib/delay-link.py" "$dir/h$n/" "$link" "$tap" </dev/null >"$dir/h$n/delay.log" 2>&1 8>&- 9>&- &
    disown
    wait_for 10 "the delaying link of host $n" delay_pid "$n" || { cat "$dir/h$n/delay.log" >&2; exit 1; }
    # Nobody but the delaying process may answer on the host's end of the cable.
    ip link set "$link" nomaster
    ip link set "$link" arp off
    echo 1 >"/proc/sys/net/ipv6/conf/$link/disable_ipv6" 2>/dev/null || true
    ip link set "$tap" master "gdlab$instance" up
}

stop_delay() {
    local pid
    if pid=$(delay_pid "$1"); then
        kill "$pid" 2>/dev/null || true
        wait_for 5 "the delaying link of host $1 to end" no_delay_process "$1" || kill -9 "$pid" 2>/dev/null || true
    fi
    rm -f "$dir/h$1/delay" "$dir/h$1/delay.pid"
}

cmd_reset() {
    local n=${1:-} conf
    check_host "$n"
    choose_lab
    cmd_link "$n" up
    cmd_delay "$n" 0
    cmd_manager "$n" none
    cmd_carriers "$n" all
    cmd_oldkey "$n"
    cmd_sshd "$n"
    rm -f "$dir/h$n/modular"
    conf=$(in_host "$n" cat /etc/libvirt/libvirtd.conf)
    if libvirtd_gone "$n" || ! socket_there "$n" || ! grep -qxF 'auth_tcp = "none"' <<<"$conf" || ! grep -qxF 'listen_tls = 0' <<<"$conf"; then
        in_host "$n" sed -i 's/^auth_tcp = .*/auth_tcp = "none"/; s/^listen_tls = .*/listen_tls = 0/' /etc/libvirt/libvirtd.conf
        stop_libvirtd "$n"
        start_libvirtd "$n"
    fi
}
