/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
BC CFA OF VAE action applicable body comment criterion date deadline documents end expectedLevel expiry indicator indicators journeyTall journeyWide label lastCheck links none phase priority proofRegister proofs reference responsible score session severity start status step steps trainee version

h
?
^a
^actio
^appre
^bc
^bil
^bilan
^c
^ce
^cfa
^conce
^cours
^dans
^dat
^de
^derni
^doc
^dt
^eval
^evide
^in
^indic
^last
^le
^nb
^nivea
^not
^numer
^n°
^on
^preuv
^rang
^revie
^scop
^skill
^vae
^valid
^what
a
actio
actio de
actio\$
af
af\$
afc
ai
alter
app\$
appli\$
appre
appre\$
asses
atten
au
audit
audit\$
avant
batte
bc
bc ?
bc\$
bil
bilan
bilan de
c est
ca
caree
cbc
ce
ce que
cfa
cfa\$
check
check\$
chemi
cod
combien
combien\$
comment
comp
comp\$
compe
compe\$
compl
conce
confi
confo
cours\$
crite
crite\$
d
dans
dat
dat de
dat\$
de comp
de compe
de forma
de l
de la
de\$
derni
do
doc
doc\$
docum
docum\$
dossi
dt
du
echea
en
entre
eval
evide
evide\$
exige
f
fair
fait
forma
frequ
guid
how
i
id
il
ind
ind\$
indic
indic\$
int\$
j
jusqu
l indic
la
last
le\$
level
maj
maj\$
matur
me
mes
meteo
moi
mon
nb
next
nivea
no
non\$
nos
not
numer
n°
n°\$
o
o n
of
of\$
on
on\$
ou
ou pas
par
pas
pas\$
perso
petit
piec
point
point\$
pour l
pour moi
preuv
prior
qu
quali
quali\$
quand
que
quell
qui
quoi
rang
refer
rendu
requi
revie
revie\$
revu
se
skill
suis
sur
t
train
urgen
v
vae
vae\$
valid
verdi
verif
what
?\$
^app
^champ
^forma
app
appli to
avanc
bilan\$
champ
conce\$
de
e
forma\$
her\$
it
je
le
level\$
nc
nc\$
oppos
organ
to
%
^af
^of
^ou
a mon
ae
appli a
c
cela
clien
compl\$
confo\$
coule
cours
des
don
f\$
falc
form
form\$
impri
item
mes forma
n
o f
of train
papie
preuv\$
prevu
prevu\$
requi\$
train\$
^avanc
^confi
^coule
^impri
^refer
^sit
a e
a fair
a l
a la
a\$
acqui
appli aux
aux
b
ce qu
des acqui
e\$
engag
exig
fait\$
jour
la vae
les
nous
oblig
ok
oppos\$
pour la
qu on
rnq
sit
statu
us
v a
v\$
vae ?
vae o
valid des
valid\$
vers
we
0
0\$
^ac
^act
^appli
^atten
^ax
^axe
^check
^cod
^com
^const
^corre
^cotat
^crit
^crite
^criti
^degr
^dern
^dilig
^docum
^dure
^echea
^eleme
^en
^engag
^entre
^est
^exige
^expec
^gravi
^je
^justi
^ki
^lib
^mesur
^nc
^next
^nombr
^obs
^obser
^ordr
^paper
^papie
^perim
^petit
^photo
^pilot
^point
^pour
^preci
^prior
^prix
^progr
^recor
^reg
^relan
^remed
^rep
^requi
^resp
^respo
^rest
^ski
^statu
^suit
^taux
^todo
^trait
^typ
^v
^where
a accom
a ce
a donne
a f
a mener
a prend
a quell
a quoi
a savoi
ac
act
act\$
actio a
adhes
adres
ai je
ajout
ameli
ameli\$
analy\$
ap
ap\$
appli
argum
assig
at
at\$
atten\$
au\$
auto
av
av\$
avant\$
ax
ax de
axe
blabl
by
by\$
cat
ce a
ce jour
ce qui
cet
chant\$
charg
chemi\$
chos
chos\$
clas
class
class\$
colle
colle\$
com
comme
comment ?
const
const\$
contr
convi
copil
corr
corr\$
corre
corre\$
corri
corri\$
criti
d ameli
d avanc
dat d
de nous
de preuv
de progr
decid
decid de
degr
delai
deman
deman\$
dern
dilig
dilig\$
dis
dit
dit\$
doit
donn
donne\$
dossi\$
dri
du docum
du momen
due
ech
echan
echan\$
ed
eleme
en plac
en premi
encor
engag\$
est
est ce
est dit
et
eta
etap
etat
evalu
evalu\$
exig\$
exige\$
expec
fai
fai\$
fair avant
fair\$
faut
fil
fil\$
finan\$
fo
gap
grad
grav
gravi
green
gro
guid\$
hand
has
holde
ici
il ?
ils
impor
impor\$
impri ?
in
inter
is
j ai
j en
j\$
je a
je fai
je me
je vai
jour\$
jusqu au
justi
justi\$
kilom\$
l
l audit
l on
laudi
le prouv
left
left to
lib
locat
m
main
manoe
me deman
me rest
men
mener
mener\$
mesur
mesur a
mettr
mettr en
min
minim
mnt
momen
momen\$
mon proch
montr
montr\$
mot
my
n\$
nam
nam\$
next actio
next step
nivea d
no\$
nombr
non
not\$
noter
nourr
nous\$
objec
obser
on a
on le
on s
on se
ordr
ouvri
papel
paper
papie a
passe
path to
path\$
pens
pense
perim
perio
perio\$
perso\$
petit pas
photo
pilie
pilot
plac
plac\$
plan
plus
possi
possi\$
pour le
pour\$
pourc
pr
prati
prati\$
preco
preco\$
premi
premi\$
prend
prese
prevo
pri
prior\$
prix
proce\$
proch
progr
prouv
qu il
qu ils
que j
que l
quel
rag
rappe
rappe\$
ratio
reali
recor
redir
refer\$
regul
relan a
rem
rem\$
remar
remed
rep
repre
repri
resp
respo
rest
rest a
reten
reten\$
revis
rmq
rnq\$
s est
s left
savoi\$
scop
se donn
show
si
ski
sort
sous
stand
step
step\$
suit
suit a
suiva
sujet
tampo
taux
tdl
the
to do
to\$
todo
trac
trait\$
trouv
txt
typ
urg
urg\$
vai
verif\$
vers\$
versi
vill
we do
what i
what it
what s
where
which
who
work
work\$
0 0
^actif
^appl
^conf
^how
^ind
^l
^la
^me
^mes
^mon
^mono
^n
^ok
^piec
^que
^qui
^si
^suis
^urgen
actif
appl
appli o
are
assez
avanc\$
bon
bool
c ou
champ d
conce ?
conf
cotat
d appli
dans mon
do\$
ecrit
en est
entre\$
est bon
est conce
est il
est le
est pour
ki
l 0
lign
manqu
mdp
me conce
moi ?
oblig\$
ok ou
ok\$
on en
ou ?
perim\$
pour
pr qd
press ?
pret
pret ?
print
qd
que je
rag\$
s
suis je
to me
touch
(none)
^accou
^assig
^attes
^benef
^besoi
^certi
^chez
^clas
^clien
^cohor
^compa
^contr
^conve
^convo
^custo
^day
^debut
^dossi
^emarg
^emplo
^end
^entit
^epreu
^etabl
^evalu
^fil
^fin
^group
^id
^inter
^learn
^livre
^nam
^niv
^organ
^owner
^promo
^ref
^regle
^salon
^sessi
^stag
^stagi
^struc
^stude
^test
a t
acc
accom
accom\$
accou
accou\$
after
aid
anten
attes
avec
avi
barre
batch
benef
benef\$
besoi
body
body\$
boit
bonho
candi
candi\$
chez
clien\$
cohor
cohor\$
commi
compa
compa\$
contr\$
conve
convo
courr
crech
custo
d ordr
day
de fin
de parco
debit
debut
deliv
deliv\$
donne d
dos
du\$
dure
ecart
ecart\$
elev
elev\$
elle
emplo
emplo\$
ensei
ensei\$
entit
envoy
envoy\$
epreu
etabl
exam
feedb
final
finan
food
forme
forme\$
group
group\$
held
held\$
initi
initi\$
inr
inscr
instr
intak
intit
inves
issue
it\$
j inter
just
just\$
l appre
l organ
la forma
la perso
learn
learn\$
login
matie
membr
mono
moral
niv
nom du
of clien
opco
ordr\$
org
org\$
organ de
organ\$
out
ouver
ouver\$
owner
parco
parco\$
parti
parti\$
pay
pay\$
payin
pic
pil
pilot\$
poche
port
posit
prend\$
preno
preno\$
promo
promo\$
quest
qui finan
qui j
qui pay
qui s
recu
ref
regle
rmk
salon\$
sat
satis
schoo
semin
sen
sent
sent\$
ses
ses\$
sessi
sessi\$
sheet
sign
signe
signe\$
soc
socie
sorti
sst
stag
stag\$
start
struc
struc\$
stude
suivi
teach
term
test
them
them\$
typ de
vol
y
^%
^activ
^adres
^aid
^analy
^anyth
^artif
^audit
^bon
^ca
^calen
^class
^coll
^combien
^comen
^comm
^comme
^compl
^confo
^deadl
^delai
^devi
^driv
^echan
^empla
^enreg
^et
^etap
^etat
^fait
^faut
^feu
^fich
^finan
^form
^formu
^fre
^frequ
^gap
^gest
^impor
^intit
^j
^jalon
^langu
^les
^level
^lien
^lieu
^livra
^marqu
^matur
^memo
^mod
^momen
^mot
^motif
^need
^nom
^nota
^notre
^outpu
^passa
^path
^perio
^perso
^phas
^pj
^poche
^porte
^pourc
^pr
^premi
^pret
^prof
^proof
^qu
^quali
^quand
^quest
^rappe
^remar
^resso
^resul
^rev
^revis
^ri
^rq
^salar
^se
^seque
^seuil
^sold
^son
^suppo
^tach
^taill
^targe
^tarif
^temp
^term
^timin
^titr
^trac
^train
^who
a ameli
a boucl
a finir
a montr
a prese
a quel
a refai
a reten
a signa
a sorti
acc\$
accep
accue
activ\$
aff
age
age\$
agent
ai\$
aircr
analy
annot
annot\$
anyth
appel
apres
apres\$
artif
attei
atten par
autod
autoe
be
before
blanc\$
bloc
board
boucl
ca m
card
ce point
cent
cert
certi
cette
ch
ch\$
charg\$
clair
clair\$
clas\$
cod\$
coll
comen
comm
comme de
comment je
comment\$
commu
conse
conse\$
consu
conte
conte\$
cost
coule\$
cout
crit
d accue
d auto
d entre
dat du
de chemi
de confo
de contr
de quoi
dead
deadl
deadl\$
debat
deja
del
delai\$
destr
devi
dispo
dispo a
diver
don\$
donn\$
donne
dos\$
dosie
du point
due\$
dur
ecrit\$
editi
effec
effec\$
eleme a
eleme de
els
emarg
emoji
empl
empla
en charg
en clair
en marg
en occup
en oeuvr
en regl
en vrac
en\$
end
enonc
enreg
etabl\$
etap\$
execu
execu\$
exemp
expir
fee
feu
fich
fichi
fichi\$
filed
fin
fin\$
finir
first
focal
folde\$
fourn
fourn\$
fre
fre comment
gap\$
gen
gener
gener\$
gest
given
given\$
goute
gr
h
h\$
head
heur
honor
hrs
hyper
ice
ice\$
ici\$
id\$
ide
il ne
il s
impr
impri\$
inspi
int
jalon
jalon\$
je montr
je suis
job
journ
kilom
koi\$
l ai
l evalu
l oblig
label
label\$
langu
le guid
libel
libr
libr\$
lien
lieu
lign\$
lim
link
link\$
list
list\$
livra
livra\$
machi
majeu
malle
marg
marg\$
matur\$
max
max\$
me sen
me vient
meal
memo
memo\$
mes not
mes pense
mis
mod
mod\$
model
mot\$
motif
nb de
ne
nextc
nom
not inter
not le
nota
nota\$
numbe
numbe\$
numer de
numer\$
obs
obs\$
obser\$
occup
odd
oeuvr
on fait
op
opco\$
or
order
order\$
ordon
ou\$
oubli
oui
our
out\$
outco
outil
owner\$
p
pag
pag\$
parta
parta\$
pass
pass\$
passa
passe\$
path
pc
pc\$
phas
phon
piec\$
pj
playl
point a
point de
pond
ponde
porte
preci
preci\$
prese\$
press
proce
produ
produ\$
prof
progr\$
proje
proof
propr
pts\$
qu ai
quand\$
que faut
qui en
qui est
qui me
quil
r
rang\$
range
range\$
rank
real
reali\$
recue
recue\$
ref\$
refai
refle
regl
regl\$
remar\$
remem
remi
reser
reser\$
respo\$
resul
resum
rev
rev\$
revis\$
ri
room\$
rq
s en
sa
sall
savoi
se quil
self
seque
seuil
sever
sever\$
sign\$
signa
signa\$
sit\$
snag
sold
son
sor
sorte
sorti\$
spent
stagi
stagi\$
stat
state
state\$
statu\$
stock\$
sujet ?
suppo
sur ce
svc
tach
taill
targe
tarif
tel\$
temoi
temoi\$
temp
termi
timin
titr
trac\$
traca
trail
trait
trans\$
two
unit
until
urgen\$
url
utili
utili\$
vehic
veut
vient
vient\$
voyan
vrac
vrac\$
watch
whos
worth
y n
^cat
^chapi
^chapt
^enonc
^item
^libel
^no
^reper
^secte
^versi
appar
appar\$
bloc\$
c 0
c koi
champ\$
chapi
cr
crit n°
crit\$
crite 0
crite n°
dans quel
domai
famil
grand
indik
koi
leque
notre
n° crit
n° d
n° ind
n° indic
ratta
reper
row
rubri
secte
sept
t on
titr du
titr\$
(sentence)
^au
^avant
^comment
^cot
^cre
^creat
^d
^desig
^ecrit
^emi
^entry
^exp
^inscr
^jour
^natur
^presc
^propr
^redac
^revu
^verif
^vu
^writt
a jour
a renou
auteu
avant le
butoi
butoi\$
cibl
cibl\$
clos
contr le
cot
cre
cre le
creat
creat at
creat\$
ctrl
ctrl\$
cvs
d ici
dat a
dated
de diffu
de mis
de perem
de reali
de revu
de trait
depot
desig
du const
du derni
du doc
du jour
echea\$
ecr
ecrit le
emi
emi le
ensem
enter
entry
equip
etab
etat de
exame
exame\$
exami
exp
exp\$
expir at
expir\$
fait en
faudr
fin de
humeu
inscr au
inspe
inter\$
jour ou
l exame
la derni
lates
le docum
le jour
le renou
lim\$
limit
limit\$
lin
lin\$
ma
mis a
natur
natur de
need
nom de
objec\$
of the
par\$
perem
perem\$
presc
prev
redig
reeva
regar
relec
relec\$
relu
renou
revoi
revu\$
run
saisi
saisi\$
situa
sunse
throu
valab
ver
verif on
vise\$
visit
vu
vu le
walke
writt
^curre
^don
^due
^eta
^expir
^good
^jusqu
^lettr
^maj
^mineu
^mis
^model
^must
^oblig
^quel
^reali
^relu
^teneu
^termi
a rendr
a revoi
a termi
ag
aimer
alt
au faute
av le
avant quell
avoir
avoir fini
before\$
bon jusqu
boucl pour
bute
cap
ce soit
chant
clor
coiff
combien de
comme\$
dat of
de derni
de leve
de valid
descr\$
diffu
diffu\$
don by
donn jusqu
douce
dt\$
faut que
faute
fini
finis
foi
forcl
good
horiz
hostn
impar
j aimer
je l
jour de
la piec
leve
leve\$
look
look\$
me donn
mineu
must
ne vaudr
obj
obj\$
occup ?
oeuvr\$
perim le
plus rien
pris
quand l
que ce
redis
relu le
remon
rendr
renew
renou le
revoi le
revu le
rien
sla
soit
solde
t il
teneu
text
till
txt\$
until\$
valab jusqu
vaudr
vaudr plus
verif le
versi\$
vgp
vise
^feuil
^macro
^opera
^outil
^proce
^sorti
^to
^touch
activ
au plus
de proce
doc de
docum de
du parco
du refer
envoi\$
etap du
feuil
formu
l elev
macro
model\$
numer du
oper
opera
opera\$
outpu
papie de
part
ph
piec a
plus tard
qui se
remet
remis
remis\$
resso
se pass
seq
tard
touch\$
0 er
^0
^clot
^clotu
^deb
^depar
^finis
^first
^ident
^invoi
^joini
^mid
^prese
^ses
^start
admin
clot
clotu
clotu du
d affai
d effet
de sorti
deb
deb\$
debut de
debut\$
demar
depar
effet
end on
end\$
entre en
er
fin du
fini le
finit
finit le
ident
invoi
jeu
jn
joini
jour 0
kicko
lance
mid
one
se termi
sort\$
sorti de
stag se
start\$
^accep
^heur
^tag
accep\$
atend
atend\$
att
atten de
atten du
barr
cefr
certi\$
cotat\$
couve
couve\$
crite d
d audit
de couve
de lectu
de matur
de moi
defin
descr
dit le
du guid
esper
exact
expec\$
faiso
findi
gravi\$
guid de
le lien
le sujet
lectu
lectu\$
majeu\$
min\$
minis
moi\$
nivea de
norma
of don
ou il
palie
papie\$
per
poid
prio
que ca
que dit
que le
que nous
selon le
stand\$
sujet\$
tout
truc
voir
voir\$
what is
^caduc
^issu
^miles
^perem
^publi
^relea
^renew
^sign
^val
^valab
^vers
appro
appro\$
bon apres
caduc
ce docum
d appro
devra
dlu
ed\$
emiss
emiss\$
expir le
fait le
issu
jusk
jusq
jusqu\$
la preuv
laque
mis en
pce
pce\$
perim ?
plus bon
presc\$
publi
recyc
redac
redac\$
reg
relea
sera
till\$
to be
val
valid jusqu
valid until
%\$
^avec
^barem
^claus
^descr
^dispo
^exig
^fini
^i
^int
^list
^mater
^objet
^prouv
^pt
^relat
^rnq
^row
^scor
^sert
^step
^text
agit\$
am
am i
an
artic
avec\$
avena
cet indic
chiff
claus
cod du
coffr
conce par
couvr
cover
cpt
d editi
d indic
de crite
de dossi
de quel
du suppo
editi\$
en lien
enonc de
etat\$
etay\$
faut il
fich\$
fridg
go
hour
ide\$
indic de
indic du
indic no
indic n°
indic s
inten
intit de
kan
l etap
l exige
la lign
le numer
le n°
li
li\$
libel de
libel\$
mo
mood
natio
n° rnq
objet
parl
parl\$
perme
pt
q
qui l
quoi il
relat
reper\$
repon
repon a
req
req\$
rncp
s\$
scor
sert
sert a
sert pour
servi\$
shift
son petit
suivi\$
tim
tous
va
va avec
vis
vis\$
which indic
wordi
wordi\$
^deliv
^desc
^is
^local
^objec
^quoi
^resum
^them
^titl
^which
agit
agit il
c\$
dans le
engli\$
enreg\$
exact\$
full
in scop
intit\$
l ecart
local
mot ?
mot pour
n° de
on me
prouv\$
quoi\$
resum\$
s agit
satis\$
term de
text de
titl
titl\$
titr de
^chant
^min
^visit
a laque
ai regar
ceci
coup
coup d
d oeil
foi que
last check
last revie
limit de
looke
oeil
oeil\$
qa
regar\$
seen
tard le
^appro
^auteu
^chemi
^color
^conse
^cout
^cover
^empl
^endro
^exemp
^fichi
^folde
^link
^loc
^my
^parco
^pc
^preno
^profe
^stora
^t
^url
^user
^vecu
adr
adres du
adres\$
affai
affai\$
ai rang
amdt
archi
archi\$
artif\$
bac
boit\$
break
caden
call
class ou
cloud
color
con
cot du
coule de
count\$
cover\$
d acc
de class
de conse
de pag
de quell
driv
driv\$
ds
du dossi
durat
dure de
empla\$
endro
endro ou
espac
est ou
est quoi
est rang
find
folde
for
gardi
ged\$
infor
jen
kms
langu\$
le chemi
le retro
le trouv
lettr
lien vers
lien\$
lieu de
link to
liv
liv\$
loc
local de
locat\$
metar
moyen
nombr d
n° dossi
ordi
ou c
ou en
ou est
ou je
ou le
ou on
ou qu
ou sont
ou trouv
pacq
pacq\$
peut
piec au
poche\$
pour y
prefe\$
prob
prod
prod\$
profe
rang ou
recu\$
rep\$
repos
res
resea
resea\$
retro
retro ici
sall\$
secre
serve
serve\$
share
siz
sont
speci
stock
suis\$
suit\$
sur le
tag\$
tempe
to the
trouv\$
under
up
url\$
user
vecu
venir
vers le
versi du
verss
vol\$
vous
where it
where we
who s
0 atten
^acc
^accom
^acteu
^agent
^autho
^avi
^bloc
^budge
^categ
^conv
^coul
^do
^donne
^editi
^effec
^email
^exhib
^for
^freq
^go
^guid
^hour
^journ
^ma
^mail
^opco
^pag
^parti
^ph
^posit
^prio
^proch
^produ
^quell
^recev
^repa
^rythm
^saiso
^sall
^situa
^sourc
^speci
^stat
^suivi
^tel
^telep
^templ
^trans
^urg
^wbs
^weigh
a garde
a trait
accue\$
acteu
acteu\$
admin\$
aller
an\$
anima
ans
appor
appor\$
assoc
assoc\$
attac
au pacq
aut
auteu\$
avant penda
avi\$
bes
bes\$
binde
blanc
budge
budge\$
can
cat 0
categ
cette etap
chapi\$
charg de
chem
chos a
coef
coffe
colou
colum
combien d
confi ?
conv
coul
coule du
count
curre
d exemp
d heur
d urgen
day 0
day\$
de depar
de foi
de nc
de revis
de vie
degr d
depar\$
des atten
desig\$
diplo
diplo\$
dispo de
dispo\$
draft
du papie
du proje
effor
el
email
email\$
en entre
enfan
enjeu
ensem\$
est fait
est la
est\$
etp
ex
exemp de
exemp\$
exhib
fact
factu
fafce
fait ?
faute\$
foi par
forma of
fort
fort\$
freq
freq\$
frequ de
frequ\$
gard
garde
ged
gro\$
handl
happe
happe\$
hash
heur\$
hex
hex\$
homm
horai
ht
ht\$
icon
if
il a
il est
json
jurid
kb
la sall
le montr
les docum
les papie
mail
mail\$
man
manne
marqu
mater
md
mean
meeti
mes justi
mes preuv
miles
monta
moutu
moutu\$
musiq
nb d
nom\$
nombr de
not de
nous ?
often
par an
pass t
passa\$
penda
penda apres
peux
phas\$
pour les
pract
pract\$
pret\$
prio\$
prix\$
proba
proba\$
proje\$
pts
pui
pui je
que c
que me
qui le
qui\$
rank\$
ratin\$
ready
recev
refer e
regio
remi\$
repa
resp\$
resul\$
room
rythm
rythm\$
saiso
salon
scop\$
semin\$
seque\$
servi
shirt
situa\$
sonda
sorti le
sourc
sourc de
speci\$
spent\$
sprin
stat\$
suppo\$
tag
tapi
tel
telep
telep\$
temp du
temp\$
templ
tensi
tenu
tenu a
the audit
ther
they
tim\$
tour
tps
trace\$
treso
typ\$
ui
up\$
vaut
vie
vie\$
visio
vivon
vivr
volum
vu\$
vus
wbs
what we
who\$
y ai
yet
yet ?
^when
gat\$
jalon du
momen du
ou apres
pdt
segme
^rank
ca press
d execu
d impor
de prior
elimi
ordr d
thing
w
^sur
^total
annex
attes\$
bord
caus
court
doc a
etat du
got
i can
intit du
l attes
not 0
poser
prese a
quoi ca
regle\$
s appel
show the
sur 0
tach\$
tient a
total
uid
vai je
cd
^aap
^affec
^anima
^colla
^deten
^instr
^rol
^tutor
a qui
affec
assig to
assig\$
autho
binom
cette tach
charg du
coach
coll\$
colla
consi
decle
deten
devel
dieta
du group
e ou
en cour
en prend
forma du
ger
in\$
instr\$
issu\$
jury
jury\$
l a
ocup
origi
origi\$
ou j
peda
perso qui
pilot de
qui fait
qui suit
rol
secr
soin
soin\$
suivi par
tard\$
taugh
teach\$
tient
tutor
^mark
^poid
^pts
cela vaut
mark
nb\$
not sur
pct
pct\$
poid\$
pourc\$
ratin
real\$
resse
scor\$
taux de
text\$
vaut il
weigh
^candi
^pre
^secti
coife
compt
d accom
de stag
gar
le group
mi
pre
quiz
refer de
secti
^findi
^grav
^sev
^sever
cas
du manqu
grav ?
grav ou
grav\$
la non
m\$
major
major\$
manqu\$
minor
poid de
quali de
serai
serio
sev
si ca
^ouver
^pris
clo
clo le
debut du
en forma
from
le 0
lms
offer
prese le
surve
^auto
^nos
^pui
^s
^tranc
accom ?
ca en
conc
concl
condi
coura
custo\$
degr de
diagn
does
en suis
go ?
i stand
indic ?
je m
l etabl
la nc
la trac
le papie
mineu ou
mur
non ?
not d
ou majeu
ou non
oui ou
plac ?
posit\$
prouv ?
quon
ready ?
regl ?
s appli
se quon
situa de
suis conce
tranc
trico
where i
anima\$
de cette
etap ?
parco de
0 moi
0 month
^assid
^bulle
^cert
^elle
^fact
^factu
^final
^lui
^place
^prere
^recue
^regl
^rul
^satis
^vol
^welco
a 0
a chaud
acqui\$
adapt
analy du
asses\$
assid
bulle
cac
cart
chaud
chaud\$
conna
d appre
demi
du contr
ecol
ecol\$
elle a
emarg j
emarg\$
enqui
env
epi
ete
follo
fr
fr\$
froid
grill
hous
il pass
il recu
inter ?
jour ?
journ\$
la deman
lette
livr
livre
livre d
logge
logge\$
lu
lu\$
midpo
month
notif
notif\$
oral
pack
place
pos
poste
prati a
prere
propr\$
quot
rdv
recei\$
recu le
rempl
rempl le
retou
reven
revu de
rul
sant
satis a
sign in
surve\$
test\$
tet
trace
trans
welco
zoom
^elev
auxil
bafa\$
benev
du stag
inscr\$
le stagi
lesso
lesso\$
preno et
salar
user\$
combi
cour
cour\$
draft\$
en vigue
vigue
vigue\$

01457;=>?CGHJKMPRU
0123679;<=?CDHKLMOQRTU
03456789:=>?CDEFHJMNOQU
0145678:=>?CEFHJKLMNOSTU
0135F
0F
0246789:=>?CDEFHJMOS
02346789:=>DFHKLMOU
01235689:?DEGKLMNOQSU
0135EF
0135?FHQ
027:EFLNQSU
0124569:=>?CDFJLMNU
0123456789;=?CEFGHJKLMNOPQRSTU
02678:=>DEHMOQ
023456789<=>?CDEFHJLMNOPQSU
0123456789:;=>?CDFGHJLMNOR
0123456789=?CEGHJKLMNOQU
067<CFLNPQST
03456789:=?CDHLMOQU
0235?EF
012346789:;=>?DEFGHJKLNORU
04789:<=>?CDEFHJLMOPQ
0579:<>DFHMPQU
012345689:;<=>?CDEFHJKLNOQSU
0123456789:;=>?CDEJLMRU
02345678:;=>?CDEFHJLMOQRSU
02479:;=>?CDEHJKLOQS
02345679:;<=>CDEFGHJKLMOPQRST
0234789;=>?CDEFHJLOQ
0123456789:;=?CDGHJLMNOQRU
045689:=>?CHJLOQU
09D
035Q
05
0134578:=>?CDFHJLMOQU
02456789:=>?CDEFHJLOU
025678:>?CDEHKLMNOQRU
0124689<=CEFGHKMNOPQTU
013456789=>?CDEFHJMOQSTU
024FJLNQ
02345678=>?CEFHJLMNQU
01235F
02F
012357=FQ
0123456789:<=>?CDFHMNOPQRSTU
01
013
01234578:=>?EFHJLMOQ
0123456789:<=>?CDEFHJLMNOPSTU
012345678:<=>?CDFHJMNOPSTU
07FLST
02345689;<=>?DEHJKLMNOPQU
0123678;<?CDEFGKMNOPRTU
0123489:>?CEHLMOTU
012346789:=>?CDEHKLMNOU
03456789:;=?CDEJKLMNOQRSU
037FHLQ
012345678:=>?CDEFHJLMOQU
0
012345678:=>?CDEFHJLMOQU
0F
0123456789:=>?CDEFHJLMOP
0?CFL
0178:=>?CDFHLU
0123469:;=>EFJKLMNRSTU
03>DF
01234578:=>?CEFHJLMOQU
0123689?DEFGKLMNRSU
01238:>?DEKLMOQU
01234678:=>?CDEFHJLOQU
0123478:=>?CFHJLOQ
0123456789:=>DEFHJLNOSU
03578:=>EFHJLNORU
02345689:;>?CDEHJKLMNOTU
012345789:;<=>CDEHJKLMOPSTU
0123456789;=>?CDEFGHJKLMNOQRSU
08:?CEJQ
0356789:;<=>?CDEFHKLMNOPU
0123457:>CEFHJLOQU
0247:EFHJMOQ
0FQ
0FQ
012345678=>?DEFHOU
01345789:=>?CDEFHJLQU
0467?EFHJMOQU
024579=>?CDEFHJLMOQU
027:FJLNQS
0123456789:;>CDEFHJLMOQU
0234578:>?CDEFHJLMOQ
012378;<CEJKLOT
0345679:;=>CDEFJKMNU
0123456789:;=?CEGHJKLMNOQRSTU
0246789:=?CEFHJKLMNOQSTU
02345678;=?CDEGHJKLMOQRSU
0Q
0LQ
02346EFJLS
02458=>EFHMN
0346789:;<=?DLNOR
0246789:=>?CDEHJLMOQU
0123456789<=>?CDEFHJLMNOPQST
034789:;=>?CDEHJLMNORU
012345678:;=>?CDFGHMNOR
0345678:=?CDFGHMNOR
012345678:=?CDGHJKMNOU
012345678:=>?CDGHKMNOQ
03456789:;<=>?CDEHLMOPQRU
0123456789=?CEHJKLMNOQU
0123456:>FHNQS
0456789:;=>?CDEGHJKLMOQRU
0123568;<=>EFJKMNORT
012378:<=>?CDEHJKLNOPQTU
067<CFLNPQST
0123456789:;=?CDHLMOQU
023456789:=>?CDHJLMOQU
023456789:>CDEFHJLMOQU
0234578:>?EFJQ
034789;=>?DEJLMOQU
0135678;=>?CEGJKNOPU
02345789:;=>?DEGHKMOQTU
02457;=>?CDEFHJLMQU
03456789:=>?CDEHJLMOQU
04567:=?CEJLU
012346789:;=>?CEHKLMNORSU
0234579:;<=>?CDEHJKOPQSU
012458:DEHJKLO
023456789:;=>?DEFHJKLMNOR
03478:=>?DEFJKLMOU
012346789:;=>?DEFGHJKLNORU
03456789:;=>?DEFGHJKLNORU
0:J
02458=>CEFGHKLMNR
03456789;>?CDEHJKLMNOQRU
05678:=?DFJLOQU
0124567:<=FHKMPT
0123456789:<=>?CDEFHJLMOPQSU
0123456789;=?CDEHJKLMNOPQRSTU
013468:=>?CEJLMQU
04789:=>?CDEFHJMOQ
045789:=>?CDEFHJMOQU
079:>?CDEFHJLOQU
01235689;=>?DEFHJOU
0135689:=>?DEHJKLMNOQRSU
02357=?M
0123457:=?EFHJQ
012356789=>?CDEJLNOU
012345689:;<=>?CDEFHJKLNOQSU
023458:=?CDEFHJLMOQU
0123456789:=>?CDEJLMRU
012345679:;=>CDEGHJKLMNOST
0127:FJLO
023458:=>?CEFLMOQU
012346789:;<=>?CDEFGHJKLMNOPRTU
02345679:;=>?CDHJKLMNOQRS
012345679:;<=>?CDEGHJKLMOPQRST
012345679:=>CDEHJLMNOQ
0145789:;=>?CDEGHJKLMNOR
01257:>?EJLORU
012345678:<>?CEGHKLNQRSTU
0123456789:=>?CDEFHJLMOQTU
012356789:=DGKLNOTU
03456789:=?CEFHJKLMOQU
0134578:<>?CDEFGHJKOPSTU
024EFLMQ
0234678:;>CDEHJKLMNOQRSU
01234689:;=>?CEFGHJKLMNQU
024789:=?CEFHJLM
0234589;=>?CDEFGHJKLMNOQRSTU
0123569:=>CDFHJLMNOQU
0234578:=?CDFGJLMNO
012345689:;=>CEFGHJKNOSU
0234589;=>CEFGHJMOU
0367CFJ
025FQ
012345678:;=?CDGHJKLMNOQRSU
01245678:=>?CDEFHJLMOQU
01256789:;>?DEHLMOQU
01234569:;=>?DEFGHJKMRU
01234569:=>DEFHJKMOU
03456789:;=?CEHJKLMNOQRSU
012589=>?CEGLNOQS
034589=>?CDEHJLOQ
012345679:<>?DEFGKLMNOPQSU
023456789:=>CDEFHJLMOU
0123456789:=>?CDEHJLMNOQU
012345679:<>DEGHKLMNOPQRSTU
03457:=>?CEFHJLOQU
012356789:=>?CDEFHJLMOQU
0134579:?CDEFHJKMOQU
023479:?CEFHJLMNOQSU
0479:=?CDEHJLOS
012359<>?DFGHJKLOPRSTU
0135
0123457=>?CDEFHJLOQ
045689:=>?CDEFHJMNOSU
0137:;=?DFHJKLMOQRTU
02357<=FNPQS
02345678:=>?CDEFHJLMOQU
012456789:>?CDEHJKLNOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
01245678:=>?CDEFHJKLMOU
012345:=EFJLMOQ
03456789:=>?DEFHJLMOQU
0123456789:>?CDEGHKLMNOQRU
1357;=>?CGHJKRU
157:EFJLQ
17FQ
135679:;<=>?CEFGHJKMOPQSTU
157:EFJLOQ
1
12356789:=>?CDEFHJLMOQU
123457:?CEFLMO
147:CEFHLMQ
145:CEFJLQU
1357?MTU
123456789:<=>?CDEFHJMNOPTU
12345789:;=>?CDEHJKMOTU
1
12346789=>?DFHJMU
1368=>?CFGJLNOSU
123456789;DFGHKLMOQSU
1367:=?CEJLQ
12346789:>?CDEFHJLMOU
123478:=>?CDEFHJLMOU
135:FQ
1567:<?EFHJNPQST
149;CDFGHKMNOPQRSTU
23456789:=>?CDEFHJLMOQU
2
25FQ
2456789:;=>?CDEFHJLNOQRU
25
25F
2
234789:=>DEFHKLMNQU
2478:=HMQ
24678:;<=?CEHJMNOPQSU
24679=>CDEFHLOU
279=>?CDEFJLMQ
23456789:>CDEFHJKLMNORU
267:>?EFJKLNQT
245679:<>CDEHKLNOQSTU
257;>?CEFJ
2FQ
2F
267:;<?EFPRS
27;EFQRS
2345678:;=>?CEFGHJLMNOQRU
278?FLQ
2
245689:;=CDEFGHJKLMNORSU
2Q
2
24789:;=?CDEGHLMNRU
24678:;>?CDHJKLNOU
2789:;=>?CDHLM
279;=>?CDGL
278:=>EFHLMOQ
236EKT
34578:=>?CDEFHJLMOU
3457?EFHJNQU
34578:>?EHJLMOQU
3578:;?EJKLNQRU
36789:;<>CEHJKMNOPQSTU
37:=>?CEHJKLMQU
3FL
3478;=>?CDEJLQ
347:CFJLQ
3FJS
345678;?CDELQR
3S
35
35FLQS
3578>?EFJLOQ
34589:;=>?DEHJLMOQU
3
37FQST
35678:=>?CDEFHJLMOU
345678:=>?EFHJLMQU
356789:;=>?CDEGJKNPU
3456789=>?CEHKNOT
3
345678:=>CDHJKLMNOQRU
3457:;?EHJLOQ
3678=?CDEFHJLO
36789:<=>?EFHKLMNOPQSTU
3:FQ
35:DF
3589:;>?DEHLMQ
34579:;>?CDEFGHJKLMOQRU
3479:=>?CEJKLQU
349:;=>?CEFHJKLMOQRU
35
3JLQ
37:=?EHJLNU
3
35F
3
39:=>?CDFHJLQU
345789:=?CDEFHJKLMNOQU
3478:=>?CDEHLMOQ
45679:<=>?CDEFJKLMNOQTU
45679:<=>?CDEFJLMNOQTU
4JQ
47EFJLQ
456789:=>?CDEFHJLMOU
468:<CEFLNQ
4
47FQ
49?CFJ
479;<=>CEGHJKLMPRSTU
47:EFJQ
4:CDEFLMO
4
45789:?CEFHJLU
478:?CEJLQ
4789:>CDEFHJLMOQU
4:CEJL
47:EFHQ
4789:>?CDEFHJLMOQ
47:FJLQR
4789:;=>?CEGJKLMNU
467EFHJLQ
489:;>?CDEGJKLQR
489:;=>?CEFHJLMOQRU
47:=>DEFHJU
47:EFJLQ
47LPQT
46789:=>?CDEJLMNOU
4578:CEFHJLOQ
47=EFHJOQ
478:>?CDEFHJLMOQ
49CFKLMQ
47?FJL
456:FHLQ
478:=>?CEFLQU
47:JL
4578:?CDEFHJLU
47EJLQU
47FLN
47:?CEFHJL
47:?CEFJLOQ
4678:?CDEHJLMOQ
47:;?EFGJKLQR
47:;?EFGJKLR
478:=>?CDEFJLMOQU
47?EFJLNQ
47:FJ
467:CEFJLO
489:=CEFHJOQSU
45789=>CDEGHLMOQRU
47EF
457:=>?CDEFHJLMOQ
47EFLQ
4EFLQ
478:>?CDEFJLNU
4F
4
4
47:EFLNQ
47?CEFJLQ
46FLQ
46FLQ
4FJ
47CF
4:=?CFHJLMOQR
4J
478:CFLMQ
47CF
4L
4678:?CEFLOQS
478:=>?CEFHJLMOU
456:=?CEFHJLOQU
4FLR
4:;FHJLQR
47
4
4
4
457:EHJQ
47CJ
47
4
4578:=>?CDFGHJKMNOQ
47>?DFH
4L
467:=>?FHJLMNOQSU
4678:=>CDEHJKLNORU
4579:FJQS
479:>F
4?FLQ
4;?DFLQ
47ELQ
4EJLQ
4EJLQ
45678:=>?DEFHJLMOQ
47:EFJLQ
467:EL
4678;=?CEGHJKLMNOQRTU
46789?CEFHKLMNOQU
46;<=>?CEHJKLNOPQU
45679;<=>?CDEHJKLMNPQRS
479:>?CFQ
4579:?DEFHJLQR
47FHJQ
47;>?EGHJKLNQSU
4
4
47:FJQ
4678:=>?CDEFHJLMOQU
456789:;=?CDEGHJKLMNOQSU
4579;=?EGHJKLMNQRU
4578:=>CEJLMQU
47CJ
4:F
4;EFLQR
4:=?CDFHQ
4:=CEFJMQ
467:;?CEFHJLNQU
4:?JLNU
4FL
4
4678:=?EFHJLMNOQT
4578=>?CEHJLQTU
47?EJLOQ
478<=?CEFGLNR
47<?CEFGLNR
47:?EFLQ
4678:<=>?CDEFHJLMNOPQSTU
47
48:=>CEFHJLMOU
48:=>?CEFHJLM
46789:;=>DEFJNRSU
4F
4678:=EFHJLOQU
47:EFHJLOQ
47EFJ
478=?CEFJLQ
4FL
47
47
47:CEL
47?DFQ
47:FHQ
49<FPQ
47F
479>ELQ
4Q
47CF
4
47:EFHLQ
478:;=>?CDGHJKLMNOQR
47:?CFHJQS
47CF
479:>?CDFJLMOQ
47:EFHJLQR
4F
47=CFJQ
47=?FHJO
47=CFJ
4
456789;=>?CDEFHJLMRS
47FJLS
456789:<>?CDHMNOPQTU
467:;=?CEFHJLNOQU
478:?CDFGKNOR
47;FJ
4789:;=?CDEGHJKLMNOQRU
4789:;=>?CDEGHJKLMOQRU
4679:EHL
47ELQ
47:=>?EFHJLMOQU
48:;=>?CDEFHJLMOQRU
4FJ
47FH
4F
47:=?CFHJ
4689:;<DFGJKLMNOPTU
457=CFJ
47=CFJ
467:;<=?EFHJKLPQRTU
4:F
47:;?EFNR
4579:=>?CEFHJLMNQRU
45689:<=>EFHJLNOPSTU
489:=>?FHJLMOQS
47:=EFHJLMQU
47:CEFJLQ
478:=>?CDEHJLMOQU
47FJR
47FHJQ
4>
4578:=>?CEHJLMQ
45689:>?DEJLMNQRU
467:<>?LPQTU
4FK
467:<?EFHJKLOQU
4C
47:=?EFLQ
47:=CFJ
4578=?CEFHJLMOQ
478:>?CDEFHJLMOQ
4E
457:=>?EHLOQ
478:=>CDEHJLMQU
47FJ
4FJ
4L
4589:;=>CDEGHJKLNQRU
47:>CFHQS
47CF
47:FHLOQ
47:=EFHLQ
457:EFHJLQ
456789:<=>?CDEFHJKMNOPSTU
49:;=>?CFHJMNU
47:;=>?ELQU
467=CFJ
47=CFJLQ
467=?HJL
47FJ
47=CFJQ
45:=>CDEFHJLQ
4FJ
467;>?EJKNQSTU
457;=>DEJLMQ
479=>CEFJLMQU
479;EFJLQU
47FL
489<=>?CEFGHJMNPRU
45:?DEFLO
4FR
4J
47:?DFJ
4F
4F
478:=>?CEFLQU
4EFJLQU
489=>DEFHJMOQU
47CFJ
4F
4=C
4
4J
4
4
47:L
4
47>FJQ
47>CFJLQ
47:>?CDEFHJLMOQU
4=F
47:?EFHJLOQ
4:?EFJKLNQ
4:?EFJKLQ
4
457:;=>?CEHJLMRU
457:;=>?CEHJLQ
467:?CEFHJKLO
4:=EFHLQ
456789:=>CDEHJLMORU
4789:;<>?CEHKPQSU
4789:;<>?CEHKPQS
4
4
4=F
4679:;=>CDEHJKLMNOPQRST
47FL
46789:=>?CDEFHJLMOU
467:;<=?DEFHJKLNPQRTU
47:J
47Q
47F
479>?CDEFJQ
47:;?CEFLQ
47:;?CFJQ
489=?CDEFHJLQ
47FJ
4>MQR
45789:=>?CDEHJLMOQU
4
47:=>CEFHJLMOQU
47:;?EFGJLNQR
4J
47:?ELQ
4
4EFJLQ
47FJQ
47FJ
456789:=>?CDEFHJLMOQU
478:=>CEGHJLMNOQRU
478:=>CEGHJLMNQU
46?CDEFJLMOU
47Q
4:FJQ
478:?CEFLQ
467CFJLNO
47?EFJLQ
4J
4FL
45789:;=?CDEGHJKLQR
478:;=>?CEHJLMOQ
478:;=>?CEHJLMOQU
4579>DEJLQ
457:>?DEJQ
478:?FHLMQ
4789:=>CEFHJLMOQU
467EFJ
47FJL
47EFJL
47EFL
47<EFHJLNPQT
47FHJLQ
467
467:<=?CEJNPRST
4:;DEFJLQ
4
47:=?CEFHJLMOQU
47EFLQ
47:?EFQ
47CEFHJLOQ
478:>?CEFHJLOQ
47:=>?CDEFJLQU
47=CEFQ
47CF
47=CFHLQR
47?CFJQR
45679:=>?CDFKLMNOQRSTU
478:=>?CFHJLOQU
4:FJLQ
4:FLQ
47:=EFHJLOQU
49:>?DEFJLQ
4578:>?CDEFHJLMNU
47
469:>?DEFHKMNOQRSU
4
4
4678:<=>?CEFHJKLMNQ
4678:<=>?CEFHJKLMNQU
478:;?CEFHJKLNQRS
47JQ
47:EFJLNQU
47
4
46:EFJLQ
467:?CEFHJLNQU
47:CFJ
47FJ
4:=FJMQ
4:=FJM
479:=?CJLMQU
47:;?EFHJLOQ
457:>?DEFHJKLMOQU
47=CFJ
4F
47>
45678:=>?CDEFHJLMOQU
4;>MQ
4FJ
45678:>?CDEFHJLMOQU
47CF
467<
47CEFJL
47:=?CEFJL
4?EFGLN
47:;?EFGKLQR
46=EJL
4J
4
4:=?CEFJLQ
457:=?EFHJLMOQ
47:?CEHJLMQ
4
4578;>?DFHMNOQRU
4?FJQ
467<EFQS
47:CFL
47:?CFJLMNRU
479>CFJLQ
4EFL
4:=?EFHLOQ
4678:;>CFHJKLOQSU
457:=?CFHJLMOQ
47:=?CFHJLQ
47CFHQ
479:>?CDFJLQS
47:?EFJQU
456789:=>?CDEFJKLMNOQU
478:=?CEFJLOQU
4Q
4F
4CF
4F
45678:=>?CDEFHJLMOU
47?CEHJLOQ
47:?CEFHJLNPQSU
4
4
5=?CFJQ
5Q
5F
5FHLOQ
57:CEFJU
578:?CEFHJLQ
578:DEFHJLMOQ
579:=>?CEFHJKNQT
5;FLQ
5689:=>?CEHLMOQSU
5789=>?CEJLOU
56EFHLOQ
57?FLQ
5Q
57:?EFGJKLMQU
5:;?CFLQR
578;?CEFJKLNQRTU
578:?CEFJLMOQ
5
57:EHJLQ
5Q
5
5
5FQ
5EFHQ
567:=?CEFHJLOQU
5:=>?CEFJOQ
5
5EFQ
5
5Q
57=FHLOQ
578:>?CDEFHJLO
5
5H
57;=?CEFJLQR
579:;=>?DEHOQRU
57?EFLOQ
57=>?CEJLNPU
5EOQ
5
59?FHLN
58=?CFJO
5Q
567:?EFHJLOQ
58CFHJM
589:>?CDFJLOQ
57:=?CEFHJLOQ
5EFHQ
5Q
5F
578?CEFJLO
5Q
5:EFL
5EFLQ
5EFO
5FH
5789:;>CDEGHJKLMNOQRU
5:
5FHQ
57:=>?CEFHJMQ
57EFHJQ
56EFHLNOQ
5:
59:=>?CDEFJLU
57:=?CFJLOQ
589:;<=>?DEFGKMNOQ
5
5
5;FQR
6
6F
67:EJLT
67<FNPST
6KPST
6NPT
67<EFLNPT
6L
67EFJLNQT
6F
67EFLN
6FN
679<>?DFKNPQRST
6<KNPST
6EFNPST
6L
67<FKNPT
6<FKLNPST
67EFJLPQ
67<FKLNPST
6ELT
6<FNPST
6F
6S
6L
67<FLNPQST
6?LPQSU
679;<>?EJKLNPQST
6;<EFKLNPQ
67<CEFJKPQU
67FKLQS
67<FNST
6S
6FLN
678:=>?CFJLMOQU
6<FLNQ
6EFJL
67FKLNT
6789;CEFJKLNQSU
67<FST
6S
67FJKLNRST
67;<?EFGKLPQRS
6EFKLNST
6
6LNST
67<FLNPST
6<FPST
67<EFKLNPQST
6:>?EJKOSU
67:;>?EJKQ
67EFQ
6F
6F
67EFQ
6L
67<EFJLNPST
679:?EFGQU
67FLQS
6
67EFKLMNQU
6<EFLNPST
6ENT
6<EFKLNPT
6EFL
6:EFLQ
6FLN
6LNT
67<FLPST
67FLST
6FL
67:=?EHJLNOQ
6FLN
6FLN
67?EFHJL
6FLNT
6
679:<>?DEKLNQ
67<FLST
67EFNPST
6EFHJL
6
6FJQU
6F
67EKLNT
679>FPS
6LN
67:FHJLQ
67<EFKLNPST
6CEFKLS
6EFKLNS
6F
67<EFJNPTU
67<=?CEFJKLOPQSTU
67EFHJLQS
6=?CEFJOQ
6=CEFOQ
6;<NPQRST
6;NQS
6<EFLPT
67ELT
6L
6F
6
67F
67FNST
67NS
6S
67;>EFLR
67<FPST
6FS
67<FS
67<EHJKLNPQT
6L
6
6L
6;?EFKNQST
6EFNT
6>FQU
6FL
67:EFLNQ
67EFLNQ
67<FLS
69:>DFLT
6<FLNP
6FN
6789:>?CEFKLNOPQSU
67<EFKLNPST
6S
6CJLQ
6L
67EFJMQU
67EFJQU
6
6T
6NST
6EFLT
67<FHNST
6EKST
6T
67EFJLNQ
6
6EFLOQ
6L
678:=>?CFJMOQU
6;EFJKLNRS
6
67EKLNPST
6?FH
6
6
6N
6:FJT
679>DEFLS
67EFKLNPT
67ENT
67EFJLQU
67:;?EFGKNQU
67;?EFKQ
6<GKLP
6<EKLNP
6L
6
6L
67EFLQ
6FL
67?EFJL
67EJLQ
6L
67:DEFLOQS
6
67EFKLNST
6EFLN
6FLN
6FLN
67<EJLQS
6L
6J
6
6CHL
6EFNPS
67:;<=>?CEHJKMNOPQRSTU
67<EJLNPST
67:=?EFHJLOQU
6F
6FS
67CFLS
6
6
67Q
67<FLNPST
67<EFLNST
67FKLST
67EFKST
67;?EFGJKLNQRSTU
6?EFKLNQST
67FST
67;<>EFKNPST
679;<>EFLNPRST
67;<FNPRST
6
6N
67:;<?EFGJKLNPQRS
6
67;?JQRSU
6;<?JQRSU
6<FNPST
6
6
6LNT
6<EFKPT
6L
679;<>?CEJKLNQRT
67<EFKLNPST
6C
67C
6=FN
6>?DHKLMT
6789:;=>?CDJMOQU
7:?CDFHJMQ
7;FGR
7=?FJL
7EFLQU
7<ELQ
7FL
7:;?CFJLMQ
7T
7:>F
7:CEFJLMOQ
7:
7EFKLNQ
7LQ
7:;?EL
7?EFLPQ
7FHJLQ
7:=?CDFHJLOPQS
7:>?CEFQU
7:FOQ
7:>L
7:;>?GKLNQR
7FST
7EFJLQ
7F
7:EFJLQ
7:;EFJKLR
7:;?FHJQR
7:;?EFGLR
7:>?CEFJKLMQU
79>?FJLMQRU
7:=>CFL
7:CFHJLMQ
7;FKL
7HJN
7;?EFQR
7;FQR
7
7;?DFJQU
7?EFLQ
7EFHJLQ
7FHLQ
789:>?CEFKLQU
7:;?EKLQ
7:;?EFGL
7:EFJLQ
7;EFJLQRS
7
7;?EFJKLQ
79:=>?CDEHJLNOQU
7;>?EFLQ
7F
7=FLQ
7:EFLQ
7EFJLQ
7:;?EFKLQ
7F
7
7LS
79<>?EFGJKLPQSTU
7FLQ
7?LQ
7;EF
7EFKLNRS
7:EFJ
78:DEGJLNQ
7:EJNQ
7;?EFGKLNQRS
7FJQ
7EF
7EFLQ
7FJLMQ
7:CFHLOQU
7<FNPT
7FQ
7KS
7FJL
7EFQ
78CFKLQU
7;?EJKLNQR
7JLQS
7F
7FJLQ
7FJL
7=?CDEFJLMQ
7?EFJKLU
7?EFJLU
7<ST
7EFLQ
7T
7:EFJLMQ
7;FLQ
7=F
7S
7?FT
78>KLQU
7;FGLQR
7EFJL
79:DJQ
7EFL
7:;?ELNQ
7;<>?CEJKLNQS
7:;QR
79>?EFKLQU
7:;EFJQ
7<FNPS
7EFJLQU
7
7:
7>
7FJL
7FJLQ
78EFLQ
7>EF
7
7
7FJ
7FS
78=FS
7:>FNPT
7;?FGR
7:FJLQ
7?FJL
7FL
7ELNQ
7FJ
7EFLQ
7<EFLNPQT
7:EFJLQ
7:?EFJLQ
7FL
7FJLNQS
79:;>?DEFGLQ
7:>FGQ
7:;=?CFHJLMQ
7=J
7CFJQ
7FJLQ
7?EFJLQ
7:=>EJL
79:;?EJKLNQU
7FQS
78:?FGLR
7:FQ
7:
7
7S
7Q
7J
7S
7<=EFKLNPT
7EFJLN
78:?CFHJQ
78FQ
7FJLQ
7?CL
7C
7EFLO
7?EFKLQ
7HLQ
7;EFPQ
7:=?CEFHLU
7Q
7Q
7:;FJQ
7FLQ
7EQ
7E
7FJLQ
7J
7J
7FQ
7?KLQ
7EFNQ
78:?CEFJLQ
7FP
79:
7<S
79:>EFJL
7Q
7HOQ
79:>?DLQ
78?CFLQ
79:>?DLQ
7:;?KLQR
7:;KLQR
7?LM
7F
7:;?EGKLNQR
7:;?DEGKL
7S
7FST
78:>?EFLNQ
7CJ
7L
7:=CEFJL
7;FQS
7:;<?EFHLNQST
7EFJN
7:ELQ
78?CDLM
79E
7FLQ
7:>F
7?EFKLQU
7
7
7;FJ
7:EFQ
7
7<FLNPST
7FQ
7?EFJLNQ
7;?EFJKLNQU
7JLQ
7?CL
7LQ
7FL
7
7FLQ
7FL
79?JLQU
7<FLPST
78=?CFJLQ
79:;>?CDFJLR
7;FLR
7:?EFN
7>?DFHR
7:?FGHR
7EFJLQ
79:>?DEFJQU
7EFLNQ
7:FHJLMQ
7?EFLNQ
7:=?CJLQR
7:=?EJLNQR
7EFLNQ
79;<>?EJKLNPQT
7<>EFKLNPT
7:>
7<FHLP
7DLMQ
7EL
7FJLQ
7;FJL
7
7
7EFOQ
7
7;FQ
7;
7EFL
7FQ
7FLQS
7EFJL
7EFKLN
7:?CEFLQU
7?DLQ
7
7?EFLQSU
7EFLQ
7EF
7EFL
7EL
7EFL
7;EKLQR
7CEHJKLNQU
79:=?EFJLQU
7;F
7?CLQ
7;EFGLNR
7?EL
7
7?CEKLU
79?DEGKL
79?DEGKLQ
7;FJ
7FHQ
7EFLQ
7FS
7EF
78CFJ
7:?DFJLQ
7
7:>?FLO
7?CFQR
7?CFQR
7:?EFHLU
7=CFJ
78=?CEFLQRU
7
7
79:;=>EFJKLNQU
79:=>?CEHJLOQU
789:>CDEFJLQ
79:GQ
7;?EFJN
7?EFK
7:>CDEFHJLMU
7?CDFL
7;>?CDEFLQ
7;>?CDEFLQ
7?EFJU
7:=EFHJLO
7S
7L
7L
7:FH
7Q
7Q
7Q
7J
7?EFLQ
7:EFQ
7EFQ
7FJ
7FJ
7>DFL
7;FJLQ
7FL
7:?GLNQR
7FLO
7FL
7FLM
7:;?DEFJQR
7EFQ
79:<>?EFGJKLPQSTU
7Q
79
7FQ
7FLQ
7?CEFJKQ
7:?CEFJKQ
7?CEFHJQ
78?HJLQU
7=CFHL
7EF
7;FLQ
7FL
7
7FL
7=CHJLQ
7;EFQR
7FK
7:?FLNOQR
789:?CEHJLU
7?HQ
7=FHLOU
7EFL
7;F
7:=CEFHJLMO
7EFLN
7S
7:?EFJLQ
7;EFLQ
7FJLQ
7:=EJQ
7EFLMNQ
7F
7:?EFLQR
7:?EFJLQ
78:;?EJLNOU
7FQ
7EFL
7EJL
7:?EFJLQ
7:?FJLQ
7FJ
7:;?EFGKLNQRS
7EFLQ
7:?CDFLNO
7FJQ
7?FQ
7D
7CDFLMQ
7:?FMQ
78CFJMQ
7FLQ
7EFJQ
7
7:CEJ
7FHLQ
7:?EFNQ
7:;?EHKLNQRU
79:?CEHKLO
7FKS
78:EFHJLQ
7F
7EFJLQ
79EFJKLQU
7FM
7
79:;?DEGJKLQR
7;F
7CHJ
7FH
7J
7:F
7EFJS
78?DJLQ
7EFLQ
7EFLQ
7FHQ
7?F
7FQ
7FS
7S
7EJKNQU
7>EFJU
7EFJLQ
7FLQ
7Q
7EFJLQS
7
7;<ELNST
7EFLQ
7EFJQ
7:?CEFHJLQ
7:=?CDFJLMQ
7?CQ
79:>?EFJKLU
7?FLQU
7:>?CHJLNQU
7PS
7FL
7EFLQ
7L
7<FKNPT
7EFLQ
7S
7:CF
7M
7;FLQ
7=CEF
7FOQ
7FOQ
7;RS
7
7
7L
7;F
7ES
7<?FLPQT
7FJ
7:>L
7;<FP
7F
7<FKLNPST
7<FLNPST
79FJLQU
7:CFQ
7:CFLQ
7FJKLQ
7EFJ
7
789:>LNU
7Q
7EFLQ
7:;?EFGJQR
7EFJLQ
79:>?CDJLMQ
7EFHL
7EFL
7CFHJLQ
7CFHJ
7;=?EGKLNQ
7:<>DFLPQ
7:;ELQR
79?EFKLQU
7;FLNQ
7FJLQ
7;R
789=>CDEFJLOQ
7EFLS
7J
7EFQ
79>?EFJLQU
78:=?FHLOQU
7>EFJKLQ
7:;ELQ
7:;?ELQR
7?EFNQ
7=?FJQ
7
7J
7:=>?EFHJLQU
7FLQ
7Q
7?LQR
7EFLQ
7
7?FLQ
8:=>CEJLMQU
8F
8
8=?CFJLQ
8?FLQ
8=?CEFKLQ
8?FQ
8FJLNQU
8F
89>?EFJKLQU
8?
8?
8FGL
8J
8?CEQ
8
8F
8F
8?F
8?Q
8
8?F
8?FHJL
8
8F
8
8?FU
8?CEFLOQ
8E
8:?CEFJLQ
8?F
8FQU
8?FKU
8?FQU
8F
8:;FLNQRU
89?DF
8
8F
8
8CF
8CEFKL
8C
9FMQU
9;<>EHJKQR
9:;>DQR
9:?CEFLMOU
9?FJKLQU
9D
9:F
9:>?DEQR
9FJKLQ
9:;?DEFR
9
9:>S
9>D
9:D
9:DLQ
9EFJLOQ
9:CDFL
9EFJKLQ
9?EFKLNQ
9:DFQS
9:>CDF
9:D
9>D
9:>?DEFJL
9:>DF
9EFKLQU
9:DJ
9:>D
9>D
9>D
9:>D
9:>
9>D
9?FJKLQU
9
9
9:>DEFJQ
9
9:>DF
9:>DF
9:>DF
9>
9:>?DEQR
9>D
9
9DF
9>
9:>D
9:DQ
9:>
9FQ
9>D
9>?FJKQU
9D
9:<DP
9EF
9EFL
9;>?DQR
9:
9D
9
9>
9:DFR
9D
9:S
9D
9>
9FQ
9:D
9D
9:>DF
9:>D
9:>
9>
9:>DFJ
9Q
9>
9:<>DFJPQS
9FJLQ
9:
9F
9:=?DFHJMNPU
9L
9:D
9:>DF
9:DEL
9?FJKL
9FJQ
9>
9:G
9:;?DELQ
9:;>DEGLNR
9:D
9D
9:>?DEFLOQ
9:>?DFU
9EFJLOQ
9EJQ
9L
9;EFLQRS
9>D
9D
9?EFJLQU
9:>DFQ
9:>DFJQ
9:CDFL
9:>
9
9:>D
9:>DJ
9:D
9:>D
9:>D
9:>DF
9:>
9:>DJQ
9:>DEFLQ
9:>
9:>D
9?CEFJQ
9:>D
9:D
9:>EFJQ
9:>D
9D
9:
9DFS
9>DF
9:>D
9:>D
9>D
:FQ
:FQR
:;>?DEGLQR
:F
:>DF
:>
:=>EQ
:?EFJLQS
:>D
:FLO
:>FL
:?FKLNQRU
:
:CQ
:;EFGLQRT
:Q
:>
:CQ
:FQ
:>
:>D
:>
:
:
:F
:FLS
:>D
:>
:>D
:
:EFJQU
:>
:
:>?EFJQ
:
:DF
:=>CEFJLM
:>
:>
:;?GLQ
:=FLPS
:>
:D
:
:>DFJQ
:=CF
:DEFJL
:>DEFL
:FQ
:;>MQ
:>
:
:
:FJLS
:<DP
:<>S
:DFJ
:>DF
:>
:DH
:?EFQ
:
:
:DFJ
:FQ
:CDFNOU
:
:
:EF
:F
:>Q
:=CEFJLO
:
:>D
:>
:
:
:
:>D
:>
:
:D
:DF
:>
:D
:D
:>
:>FL
:>D
:>
:>D
:>D
:;ELQ
:DF
:>
:?CHJLQRT
:C
:?CEFHJLMOQU
:>Q
:=EFHLQ
:>FQ
:>FJ
:>D
:>
:>D
:?EFHJQU
:D
:
;FPS
;GLQR
;FR
;L
;GLR
;<FLNPS
;<?ELQR
;R
;?FGQR
;DLQ
;R
;FJQR
;FJL
;FGLN
;EFJLQ
;
;GLR
;PS
;EFLQR
;FR
;FGLQR
;L
;EFK
;
;FR
;FR
;F
;R
;R
;FGLR
;FJR
;DLQ
;R
;FR
;LRS
;
;?EFJLQ
;FR
;FGR
;DLQ
;F
<P
<HP
<P
<NS
<PS
<FLQ
<
<FHP
<KLN
<LNT
<NPS
<NS
<FLPST
<ENP
<FPS
<LN
<P
<NS
<
<
<PS
<P
<NP
<P
<PS
<P
<P
<EFLP
<P
<
<P
<PS
<P
<
<P
<P
<P
<KLN
<LNT
<FS
<
<NPS
<
<P
<P
<NS
<PS
<P
<
<
<P
<NPS
=F
=FLQ
=F
=S
=Q
=FQ
=FH
=F
=F
=
=FQ
=F
=DFLM
=?FHU
=?FHU
=
=DFQ
=HQ
=
=Q
=F
=F
=?CFQ
=
=
=F
=C
=F
=F
=O
=
=
=E
=C
=
=
=EFLO
=C
=F
=FS
=FO
=
=Q
=>FL
=
=?JLNR
=FQ
=?CFJMOQ
=FHJQ
=CQ
=
=
=FR
=
=CEFJ
=CJ
=E
=C
=F
=F
=CF
>D
>?FQU
>FR
>
>
>EFLU
>
>S
>F
>
>?EFQU
>?EFJKLNU
>?EFKNU
>
>DFJLU
>?FJ
>
>
>
>?EFJLQU
>
>
>
>CFQ
>?EFJLQU
>
>
>
>DEF
>D
>D
>?EFLNU
>?EFJLNU
>
>
>C
>
>
>?EFKLQ
>EFLQU
>F
>EFLU
>
>Q
>L
>Q
>
>
?FLMQ
?J
?
?F
?CQ
?CJN
?CFJ
?
?F
?CEFKLQ
?Q
?FQ
?CQ
?
?F
?
?FQ
?FK
?FM
?
?EFGN
?CQU
?CJ
?EFQ
?EFQ
?F
?
?EFQR
?FU
?
?CQ
?FJQ
?FKQ
?EF
?F
?Q
?EKLNQ
?FQ
?FU
?U
?
?EFN
?
?F
?FU
?
?C
?CFQU
?
?ELNQR
?FQ
?FK
?EFJLQU
?FLQ
?CF
?
?CQ
?FU
?FU
?CQ
?CQ
?CLQ
?
?GQ
?C
?F
?C
?F
?FLQRU
?FQU
?
?C
?H
?CQ
?C
?F
?CQ
?
?
?
?F
?CU
?C
?CJ
?
?FKLNQR
?Q
?
?EFHJLQ
?FHQ
?FQ
?
?FMU
?EJNU
?
?
?
?EF
?E
?LNT
?Q
?EFJ
?FL
?FL
?CFLQU
?CU
?U
?CQ
?CQ
CF
C
CE
CEFJLQ
CFQ
C
CQ
CL
C
CEFLQ
CFJLQ
CFL
CE
C
C
CFJQ
CJ
CJLQ
CFLQ
CJ
COQ
CEFJLQ
C
C
CFQ
C
CJ
CJQ
C
CFJLQ
C
CFQ
C
CEFKLQU
CFQ
C
DFHJ
DO
DFS
D
D
D
D
D
D
D
D
D
D
D
D
D
D
D
D
D
EFLNU
EKLQ
EFJLQU
EFQ
EF
EFLQ
EQ
EFLNQU
E
EFJLQ
EFJ
E
EL
EFJLQ
EFQ
ELNU
EFJL
EFL
EFJLN
E
EFLPS
EF
E
EQ
EFJL
EFJ
EFQ
EF
EFKN
E
EFLU
EQ
E
EJU
EFL
E
EF
EFLQ
EF
E
E
EFLQ
EFLQ
EFJL
EFQ
EFL
ELQU
E
EF
EL
EF
EFQ
EFL
EF
EFH
EJLQ
EFLQ
EF
EFJ
E
E
E
EQ
E
EQ
E
ELT
EFQU
EL
EQ
EFJL
EQ
EFQ
EF
EQ
EQ
EFQ
EFJQS
E
E
EFL
E
EQ
EQ
EFJLQ
EJ
EFJLQ
EFLQ
EFJ
EF
E
E
EQ
EQ
EQ
E
E
E
EQ
E
E
EFL
EFJL
EFJ
EFJ
EJLQ
E
EF
EJQ
EFJLQ
EJLQ
EFLN
E
ES
EF
EFQ
EF
E
E
EFLQ
E
EFLQ
ELOQ
EFLQ
EFQ
EF
EF
E
EFLS
EFL
EQ
E
EJL
EFL
EFMQ
E
EQ
EL
EFNP
EFJQ
EFJQ
EFL
EQ
E
EFJLU
ELQU
ELMS
ER
EQ
EQ
E
FPS
FP
FT
FLQ
FL
FL
FQS
FGLQR
F
FQ
FS
F
F
F
FQU
F
F
F
FL
FQ
FQ
F
FLQ
F
F
F
FL
F
FGN
FGLR
FJKLQST
FH
F
FJQ
F
F
FQ
F
FQR
F
FJQ
F
F
FJLQ
FN
F
F
F
F
FH
FQ
FM
F
F
FP
FGL
FL
FL
F
F
FGL
F
F
FJ
FQU
FQU
FJ
F
FLNQ
FL
FG
FQ
FS
FS
F
FQS
F
F
FJ
F
F
FG
F
FL
F
FR
FMQ
F
FL
FQ
FQ
FL
FS
F
F
FQ
FQ
FQ
F
FHQ
FPS
F
FPS
F
FOQ
F
FS
F
FP
FS
FQ
FQ
FQ
FJ
FJKN
FU
FJ
F
F
FJ
F
F
FS
F
FO
FR
F
FQ
F
F
F
FJ
F
F
FS
FST
F
FQ
FLS
F
F
FR
FR
FQ
F
FQU
F
F
F
FQ
FO
FT
F
F
FHJM
F
F
FQ
FQ
F
F
FLQ
FJL
FOQ
F
F
FJ
F
F
F
F
FJ
FJ
FL
FL
F
F
F
FQ
FHJM
FJMQ
F
FJ
FJ
FR
F
FLU
FU
F
F
FK
FL
FM
F
FQ
F
FR
F
FG
FG
FJ
FG
FJ
F
F
FQ
FHJQ
F
FQ
F
F
FM
F
F
FJ
F
FJ
FL
FH
FMQ
FQ
F
F
FLN
FS
FQ
FL
FQ
FL
F
FL
FQ
F
FQ
FN
FGR
FQU
F
FQ
FS
FJ
F
F
F
F
FQ
FJLQU
FL
FL
F
F
F
F
FGR
FGR
F
FU
F
FJ
FJ
FQ
F
F
FS
F
FS
F
FO
FH
FP
FM
F
FS
F
FR
F
F
F
FS
FJQ
F
FL
F
FQ
FQ
G
G
GR
GR
G
G
G
H
HQ
HQ
H
HQ
HO
H
HQ
H
JM
JM
JL
JL
JQ
J
J
J
JQ
J
J
J
JL
J
J
J
J
J
JQ
J
JM
JQR
JL
JM
JK
J
K
L
L
L
L
LQ
L
L
L
L
L
L
L
L
L
L
L
L
L
L
L
L
L
L
L
LN
L
LU
L
LN
L
LS
L
LU
LS
L
L
L
L
L
LQ
LNS
L
L
L
L
L
L
L
L
LS
L
L
L
L
L
M
MQ
MQ
M
M
M
M
MQ
MQ
M
M
MQ
MQ
M
M
M
M
M
M
NST
NS
N
NT
N
NQ
N
N
N
NS
NS
NS
N
NS
O
OQ
O
O
O
O
OQ
O
O
OQ
O
O
O
O
O
O
OQ
OQ
O
O
OQ
PS
PS
P
P
P
P
P
PS
PS
PS
PS
PS
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
Q
R
R
R
R
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
ST
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
S
T
T
T
T
T
T
T
T
T
T
T
T
U
U
U
U
U
U
U

VOWxPNSSWOL{IOWWSPLMQDQ~LXNEQ>GXNDJIIJRISTzRTPURWOOTQPWIQSU}USWU}VNUOWTWWXWOOUUSLTTVU~VМWURPwXvWSQPTXRUVIJVTQTSVUzKOSSRMvRNVPTLMXNPATRTUNCKNQ>@K?VO@JTI2TOXЙVSXUXWS~UUVVXyVWVUR|XTVXXXR~TVQRPKTRKSLTVULQMPJNKAIМQJFBDOMH<GDHGEv9NDOFWWRUQWWLXKOWUFUWXRXUNTSКTQQL~QNRQOQVQNNTQWWWWRWUGRUPРSBGQW=WPzTOMSKRVTSQRSMRИPMQLWPKQHQWPHLWRTNVQLMVyЧTXXTXXTTXQUQTWSPSVKSVWT|XVRVMUTQWMJUNOSSxTPBSRONMRSR{XTSXOR|XNXRХTNWUSWWSOQTMz@TC?FSVzTRTWTWSWPXUOVWUSXQULМRPUJKRHTMQXSRWUUGRRKWyQJGRPMKNVRVWXVTWПOJWTOSOOQJULN~VUXSVXXWQTXUWUНDWFTQyTXQWVWXOVRHRMTTSQ?GGyVPJРGHSW=VNTVUS{MSLUSONOLFNQLBUvWUTTQUWHTRKw9PMRWSzPPWVGTUXOWVUWQRTWV|TPVNVXVzWXxTzTLVФW<RUUWVTRWUQURVTQXVXVXVSXSLW}SVWQKWPQWVXXSSOUMVNxVOVVMWXSLvUBR3{GV+GNUOLPR;FK5TI?KFVHСLJJOMIIKJOI?KNOMBTVKT}UTXPxSWNVЛWUMXXWWVWJVQwXSOQUX~VTVU|VSWКTVXXVTVVVR@FFySyCWNMAIИTINQLWAT{USXzV|XLMWLVУSWURUUVSSVVWVPNОQSOBLFRXNVTROPSWINORTWOUS{TSЛSUUPONVQXSURTVJTQSQUXSyTvXWXzWUVWXSIPWUMСOQUJL6NDTHTIMTHIGID=GJ}T?>HXMUAK@OLNDOVTPHMJGLFUHKDJLwOXRTRPXzSWNMSKEJNSXJQXRTXV>RV<MIНFS@K8@@METHR@NxMWWXЛWXQЮMNGUGWOTLSTQRTSIQPQSSRVvЩOPKWPXQTNUUSSWULSQSUTUXvXИQMPSPOMTVOSSFGTQKSNMSOXИMNWSSWQLVUUvIXASSXPTPPGQPQVCOLM?UHMRWWVSzXWUWОQOQWTSVVUXWWVNTVTTTSXGLISGEXK4RvNHB:KvTDWXXTXAQIOKTNQOTUKЧXTVXTVQURXSXXQQQTWMXIУXSWVVSVTXUSTQTXRTWUUPTWNPPKTPvQPUOQWSxSXXWOSRXVVSXTOXVxVXXWXURUXRXSKUUСSDTXTPPVQUVXVWVKVRTRTRSRWJUIЛSNURTOPUSUUTSSJKRXNPxIR>ЙTUIVHxQPHSXXWXSvTNTPVVMRxRULRWRRJMVHDNSGMRSTOКWVVXWUUXXXOWWTWKX~XXTVXQWWXXKЙTU~VVUXQTSUPPSMNNSOBQQRTQWSРSTUOTUzLSOKNOLBRXWWWVXwTPXXSVWXXXIUPPWROUMWPQTvИWXyVXPUUyXXTVTTINTJЮSKXP?PHDNGIMOFTXXWSXRОSWCKVUFTRRTTQAXA@RRFX7X5QBT=VXL~SXSJUKKKKКBHVOPQINJLEJH=EЙwJEA<>IC8A>EWA9JBKAVWQURU~IWSNNHUKXNWQTKQWUXXXRVVNTUSNSXMRSNPMUUPUQNxS~WWP}VT{WGVJXOPMULMJV5RWKXRLKQM{RWTQJRByxRVVwQOSQOVPRTSKPL{RVKPSWUUKRUHQ:ОQBMIЧJDNKIMTKIKVXUUyMUXQTLRPOXORDLUUURRMNNOJNM=GEЛGX;IKNTIFBIHWXPWSNTOQARSXXPUERTLQOPHIL;D>9MGDMHywCHFXSWUXOVRGOHLNCENQQ{TLMWVXQWJDHWTUPWSEUV|QWSSNOWWTXVUSSTNTЙROSMQNRPRWRJOJJDFSBEPRXRSVEXHWVLVJМTUMQTOSVROXPTTMOWFGEEU<@PI1V*GWKN=VOOSTTUFVPSOPNTTKPRTJHU}OORXRWJUQROXwНUQSSRKSRIMRJvBJHQMFEOKPXXXQWWJUWOEOPOWUЙOUUSUXXXRSWMPXPUНUPMSNNUQVUWzU}VTVUXXUOPPXWЙ9QXXOIPLPDSSXKWXXVSXAXWJOJCEPMQPWWRMЙLLHHTSNOWQOUHROFOMSCOXXXWPVXXTWVLПUUXWNTWVQXULRWQФSUCULNHOPVJSWVVXQTVWSTXVUTWVSGSGPTTWMU}PDOUMPUQUzNXWXTTPQTXWVRvJWKTHИVVJWFQOKyS~RKWTDHW<VWVRTXMIWPVTSИUP@UOPMTTTWXXTPQRWVxWRMWVQWVFQMTTQVLJVMKKTУRP5VQGFINSMvTXURWPCXPSTV{TS?TXLGLRUR|XXRNO>INDI@DMX>MOJNMWWLPUHSOSУMOKGNITFLVRDURVUUPROOxSIOOTyF>L=WII*6D7NQPXLxTXVWMSQLTFJИSLNPЮMHQONQQRFUUBLPN>EF9C}R975{5A/F8C;Bx7SHFEXXVRVVT}XWSPUQWWVXVTXIESIVU|WTXSWySWUXRVMKLUTT{RTVRV{QVXPXTXUVXWKTSUVzVUQVS|TVSS;DIHE0A:LVLUOOPIVHMVKPIK|XJGTLJWURXXUUUXWTTXRVVМRUwVTOTULNOJLМMEIKIGLHQDDFWGPTWTWNTORUPVWSSWQVMМNMUILRHUNUWWРWXMWRWXKJURNVUPRQVSQWTUHPOLxOHESNIINWORPNNJNJDQGTJNDMFTHFyBDLIRVWXSWWSXXUWWXUWVTVXUTRwVTWOUINIM>IНExGPQFIIBEF:VDBP@zNJQSOKVXXQTWKQNNTPЙ?RLEyISVO?WTIMJLBGH<G>NJCD|2?=PC=Н<AFO9QGMTVUUPQWNWNQRBNLNOIQSSFMLPИGTXPXQPMTUQXSRWORWQVKUQ{MTWLXXTXXX?CЩCFM|AH=VF@C?yASIRSSROCJHЫMRRvQTVNRUQOSTJUJXTTRRXBHETXW@WxVKvSMSP7UEXVNUVOSЙIUMMQFQHWSMWMUSWC:Q4=<U9/5:С2E2.IxSPOAXVUMWWX~RURPNLOOUVFPHS9UХOQLCXWORTOU~WUUQNQVLO:CSQUVITS{XXX{PXWXTQUHQXUTVWXVOWSVWVTMMSKMXQGWwQPSHTWxMVWXXUUQKMQSRHQJNRT|LRWVVSUIQERKPM;Q~JQNMNQQQLPODXMQLVyR1VKEWUKVJWWWWXPWVTVKOLXVRwWVVRTSRESWV~XSQRUQKSS;NIИ:LFHTNМSKKMOTRVMWXWRWXQRSNVUTXSIРTRRRJTWVXHWxNHEvBSFX>GRQDLTWVVNRUVRVPSzSMCXULNRWRVXXWPVUWQQVVQDVPUTIVWVRNTIWwyKTEUEQMKFWGUEKVRLQNWFIwADw8LJL?ESXVLFPQTWHSVxJIKVEIMMHAFyNK=RB;D82PLФJIBR1PHTTWJSWFLRIMMНIIDLvINJQUXUWLQSVRPNUQUNP{xHKOXO>SVWVTLTLQTNTRQHTOw|PJPTEQPOMXXWXTUVXVXSWVUQVКVVXUVUVTRXOЙTUzUOHKUQRRGVИUTXSPTTUXxQNXWXWWRXyXXXSXVXXTNXUPXVXVxWVWVEGWWUТTTNSSxVXWUIR}JEKLRHFQINJvRXR}WXRSXPUP}JTQTUPH?JMQN~UJQQOPRMPMLRzGTV}XQVWWWPLFSQFP~JMVDTRMvEQRКPRQVWTQTVRXXXTTXTUTPWUSUUSСXTUSJVXNSKLSOLQJKGMQLKFXFQNOТGERвR>SKOUNRMKJPT<IMLNKKRKQJЬSIUNRWPUOPOTVRKPPRQQTPSQQOTNQCQЛMPOODPJWNWPOVXWUXWWUWSTUTVКXWSVXNT<GUHPТSHSQPUTMWRVWSyMLGNTFOHvQGWPPFPTS?xNQX|QQSUPNNvLHQT|WWXXQXXTXWXWRTMNSXVRLRXRWRvUUPPSTIPPXT{WWXXWXXXSUVWTRQJUVINTKRSS@MNSvQ{TXTVWVVWXWWRUVTWXTWWXVUXXUXX~VSWWTTNUFK4WRVVURR|LSOGVRPVPRQRRKvPNXROSwOFzNOOJUVQXSTQQWMTKLTUGRXTWRJBKVULNKU@JGTOPJUC*VC@UUx3P:zKQA?HJH!Ux>И=RO@O6TCO9XWUQVzWVVVRVSPRNSRPTMQOLOMEMJGPКQWUVVSXVFXVTXXPUOQWИXTX{XXUXWТQUXXQQWURXWWPFyHP?MLUGLCNDV8RTWGWXSWWQSXMSUMRSWKWPSХTMVvЛRWPXPRUMVJOVKPLOQТMQLEQHwVPR{VyWQJKMC|NFMHMx?CQIJQQMWXVWVXSxVVXСMVOVWRRVNUTWUVVKQXWVUWUPXUVXMVLUXXMWRQWTNWNRRS}VWVUXNVTXTWWAЙQIRUPRWVSzQPVUVSKUSMyUSOTPWKUVXSTWJUOGRSJПURWXTWVUVSFPwTVX}~UOXwXVPOWVS|T|WTWXWVVNEVEUH}TQLWLyXJSMWTSITRUXXИPTXvWJИLORJTPJOJWRGITELRMTXVwXvVQGTWP{T@TXWMXLVHPXXXXSWRyJTTQUЙXRRTRWOXH{UTJTUJXOVXSMWXJVXKVQXWWT~XRLPVXSPzWNVXwXMWQWPTVVUTSSQMQvUWWXVWVW|WTWUWXXXSWRXTIWOTWXvWWLSXXЙUUWOVVNWUXRQMWSMXVKPUHЙVMWVMRVRXRUWWWWXRNXQWyS~IXWvLTVXKRMPRVTPURBSQ@ПQKvRxvTSXXSXVNWXWМVW{vXRUUQUVxWRИXWVWSXXXRWwUWURzTORUOIDRWUGX||TEWX|XTXLQQOTQ~VRGJNNWTWXWVXRTSЛWUWGORRURWWTPJVTLDNXRHPKVTSVXXXITMHO|TFNJFNNIKQzPMLPFTGMTNOP{WHJWUCTSVNЛQWTSTNLTXTXXSXXRySVMXRQUXSPXXRWVWSMLWVMWVUX||WWXXTW{XWvWWVWTT~RQRLLQUJXTWQXQXVКXWRFXUTVJVVVVLXXQXSWVVXXPXQ{RXWTQWTXOQQJTFQPTVСTVXx}XSVPWXVWUXWSXyvzXX{UFKWvXWVOWUX}XXOVLTVRSSTU|PUIXQXSTVИWMQXVRXWSWQTTVUw=DE2LA=OG<>C@MРL<xGE<AEHJQ?THQXOGINGQИG|WNDWT|XXxWTUUQTSwVPWWRVVSQVSGXSPTXUVPXTW|T<RTU~|WTQXVTXXSTSSVXVUVRRXQИHTWPVRLXКWVTVUUXWQSOTWVzXWKXXUVWUIVRTXXWИXQXXXXVUQУXRVRXVNTSQUXKMXWWXXTWVTWSw{XRXXWVRPКXSXVRRVPНSXRVVXvWLXRW{IOFXCVМU?WUTXVSSНXXVTOXUxSSQWTTWVVPQQXUXQИUURTOCUИOUWKVUVwNXQPOGUOUwWXVVXWPUXU{UXOVBVUQINOPXIKMSXLRWVPSV~VTXTRVQXVzOwVIXUWRWVXVTXVNVTVX|OWWWKWXVIXUWHМXXXUXKOМOXVXVXXUЙURUPXyVWXXXXQXWXVXVMXWUXКVXVVVWTWОTXXНXXXSRWURXНSWUVSXOXRWQVUWSVXX|TVTXRUQWzSTRX}XSVTWOXКWTES|PTUWTXUW|UUNUNSTXXMWXvQTWUXVVOXVКXXSUXXXRVМWTTMIXwSJURXPXXOyKQNOMJOJURNVVHSMWИXVUXQTTXVUXTU~STUWSWWWКWVQWWRxRRXSWTXTMK{OXVwXvvXVWЛUXXTTVUИXTWVQRXVНWVVTПX{SXQWwXWTTSUMUSUVXЙX{UXUXVXVU~V}OWWxWWXPXWWWMwR|HVUTWUTXRVVBUTRVXКWQXSSWXЙISSNXwXyVWySUWJXPX~vvW{xxUVROwXUWTV}UV|z~XTXQVRQWRMXRXWXUURwVXXWVXzXVVPTXWVxVTNWTWPvVPUNVRRVWXvTJWTVXXSTXЛzPXSMxWzzWUX{VPVV|WVXNVUXИVWW{XXXW{WXXWIНOGMJHLFPLEMIILMEWИUTTWUUXSRXVНVTJVRWRUKTUXQJVOVOVVXXXRXwSURRWXRXWXQUTQVT{UX|OPDUNRTNRXSVWPPQ{UwSWVPVKUKSWUMXUXPTTWVUU|UXUV{UQTPVTWyXWXWXX}IJW}USQSTWUXTvX{z~VXSWRSXЙVSVWUSXRRTPRVUQVQWWGXUyMXJVRIMWLKxWRXIXVRXMUXXPLUXTS}XTMOSVXRXUXXWVUTWSWUV}UXVyRTWKKT|VWSUyWQXRQVVXXSXS{VRQWXVUTNWPЩWOXWXUSQVWxTVyVWQXUTWvOWUQUwwPVWXOUSXQXМUSPLWWWUVwUTXKUNWWXVVTMWSSwVQXXXVPXTUvW~VXURUXWUЙXTTQXVNUWBTOOVVTЙUQWWvXTVQTUTVOTVRSXVUXTUWVVRPXVRVXTIWCPVWHМMQUNyvWwWWXWXXXUSVX~XTXЛTXUQWRXWV}VXTVМWXXXWWSVPWwWXyTyRXVWXXS|PXXQVNWWQUxUxOEyRUXNXNXWOTO|QИWXQvWWSXPvWwWKX}LXRNUKNWUSNWUWHMQPWWТPXXUwUVМUXTXPVTRЙSWTSXRИWVXUXWUWv|WJКXRPMVN{ЙXLRQXWИVVVXzQWVNXWvXJMRUPUXRR{W}vVXWV~UWONNXRVUMWXRVVVUMRPWTSSXWTXUOVUНWXSXXTVRSTODXXWXQX|ySSVVVTИSWPURNTWTUOWVWQTWVPWVЛUWVRVVPVVUWOWWPXXXSzWXSXQXzXVWVTVVQXRQSSSWVQМPVR|WVSUVQDU~QVXMVVxXVVSRЙxWGSVSX{QOT5L=O9EQ?HQUS-BXVPJWVwIQT:TVЙVVWXWMPQVWXSOMWSRJUyЙ~VU{WvUPTTDMP|WXWNTXWOJGEVOTSUбWLVXQPOKVSNULUNNSUXЛXXXXRPXWRTXPSTVyyWVVwWPRVVXKXXVWyXOWVSRPXUМWXSXPSFTXXOWLGzPVPLПNQUWPЛXJXEUTSJUQOXXQKRPPS|NNOLRFSVCMWTVVVVWRQWTXXVSXXwXXXXQxVVVSXSWSКXvXXXURVQXWXSXUXVSQWUTRRNQUSXЛKVSVSXUTXVMVTVX{O|RUPUVWXWVPWxITPXS|WNXOTOSXNVVXR|xXVUwTVXF|RQJUI|SQTRMWHRXVTXJWXTXRSTxPVTVQ~VXSWTVXWSЙWTSWNOUТQXPPRyWIPOOPMRLvRX>QKRQLRU{PNWRSXWWQXLUSSVVTSVXQWTWWTWXTSXVQ{VyXXRRVwWVPXVXwTVЛTWLJWX~PU?QyQMIRTMQHTyМTNXXPVQTPLTTMVWTWXUTV}XVSVTKULWXXWSDНTXUTXQXvSM{TUVXXИX6QPQQ8{|PSW5W?;MvSMSPMRTxRXWМWXyVVPRWQЦ{X{WXXXXVXTИUSUQXXНUUWPXNWXMQXUKLLXxLWNXROЙyUXV~vzWyx{UVWxwVXVPWwVUXVOXVUSUWWNMSOVSPWИRVXyWXTWWV~VVWWUXSQQLVXQVKWWWUOWXUUwAWARИLTSDOT}SWVX<UETzLUUESXxSPTVЙTWxUPXWXWTVWWUMXWTS{UHWXOUTOTTSSMTUXOUJWTSTRTPVIVJQRQMUKWXSUSVRVKUKRTQw|WRRUUKVQQXVKULTPzJMRSX?VVXTWМTWVQWXOPVPQXTGTRNUwURV{WWVVWVQMWOWOTWIXUXX~WXyRWUWMXTVUWwQURyUXТWVWWTTPRKVQWWPDТXSXSXVVPxOyURNPyTUXUzSWNURTUQTUSTQMЙSMRUKVvTUVWXXUTW~UVWUWURW{RTPX~QXUSXxwSXXVWWyVЙVXXWXЙSTVXНPWPwWORTQSЛPQMLELPNSQSSWQVSXXVSzVTQWWXNXXWSWVXVWSwWTRXWSXVSURWWOVzTXT}XVPXМVXXW{WXWXUWWXPTXRVЙVXyXXXUUVwyVzWPOTSWFvQPOSGQTUMVHJTTSXUUСUWURWHWTIMSRWTWТUVSQVDSRFNVUVVTXJUvXWKWQСUUWUXSVXXVXUVXЛPVQTTvWTTSSPTQWUHSVUJXЛRWNЛUW~TVVWW{UXWVTHFUJxXXUxXWTSP{XRXwVWRWIVVXXXQ~VLXНV}SzXWMXQUySQUQWUUSОVTWUJXXWVКWVXSWUULSОXVVVWTWWSwTVUXWVTSWUOWyWUMXT{LWRHСSJW}WVXxNUVVvVRvUQ@UUTXQRWwwQQVIJyMPJSN}HQ5TPVzSTPVSKXRXVWXUTUXVUWЙXVWvXWVVWyXWV}VWRQVUSVWWXR|NXOVVXXyRXSWSSRWSKIX{MXWUWzTUXTWWWO<UxWQUOSTVwwVSИWSWTXUUOXUWTOXUUSWКXTXSXWVPIURTOWVUWQЩXWXTVPIXRWQXOWX~UWXWWWЛQUWWTV{MvRWWXTWРVQRVVXWROXUЧXTTЛUXXKQЙWOXXXUTWTwXXRSXTWVXVXRXSTXUИTКVXXPPXTVWTUXTSW}XTHVNLLWWWQW}XVSX{WXЙXU}XTWTUVWSXVNTVTSXOWWSPzPVXКTLWPTRWSVURLPRRS|QWRVwVyXWxKXRVL|VXXXОVQLTUXzONRGWR{NOVWTPWWNJЛxXWyS{zVyWXRXxXTTXUXXSWWXUЙWWRXVQWURVWWWVW~SyQUGTOQLXIWWSUBRWНXOTWXwXWRVUW}OXXVXXUUUUFОPXVWWSVXXTSWVTWЙRVvVVXWRWVXTUXRVUUWVyWXWPzTXWXWVVTXWT~WUXXRXVVTXWV|WVWОWVQXVXPJIKTxvSUSVzVRUVNSUV}SWXPQQTUUTRVL@LVLVWTHЦVRWUVVXTРTSWUXXXSxXyW{WSIXOROMVKPUТINLIWRVXXvVSTVQWRVRUWWVQVVЙWXQVUvwVUTSQEWzWvXSWTTRКXVWWTvWXWUSWОCWMWQSFWQOSVVISPONVMRQJUVNIwTWMVWJ>wyWR{LXVUVSWUSNNUTWTSVVQQXUUVSSQQOTWXVQQXКWRU}UVWTT~WPPSRJTСVQXVVXQLV|GTOvXPWSRQRMLVОRMTPTTVXVVWWQUWXxSwWXWX~VVPzXvxXSИVWНWQVVRQURXXDOXWXЙXPSXИUVQSVRyyX}XQ{vXQXQVLTPОXNXTXVVVTRWSUX{xXVUXUVUXxRWTWROКQ|TSLMKRUHMWXUX>VVWЭWOWXWXUVVVyXXUVИwVWUyVUVXVSКPPQWzXVSTVWUMOWЛWNXUXRTSNXR|USXST|VUXUXUXUVUVTVVWМQWVЙSOxU|VXTXVzXSVSWVwvWWSXVNTTШS}WVxWX{WF>zPCTHVJBPJ?IXDRNDWyWU{RFKSVXSWW=NOXЧPSUJVWШTVVНQOWVOWyHXVBVV<UNU{WXXSWXWVVWVXЙvDMDVW?BvIP5XOJVXSvzwVSVwWwXRPVVXРWTQSSPUЙTWWWW{XXXUwVWUSVVXU{VXVwRWQvVX|UWXXSV|wXXXWVUUSwPWWWRzyUWWWUVЙXWTRWWЛVyXWUPKUUvSXPXXXMОTWWRxGVRXWXVVUXWUTЛTvXVVXИVTRUW|WSzvVVQVNQTXzКXXSTXUXWRVWWПyUQSWUOPJGWXXUTPWQЙXWTVXSQPS|WRTRXWTЛTVSWXWUTwXЛXVxVWSWU|XTSRVXWVTW~XRWXXWWSVИWXVWWЙWWWXWRNQEQХMVKWRUXVV{WvWWUOXPS{XLXTTXTXQIvKPSVWTSWWXXWV{{VSUW}TXVGVXNОXVPTRШXXTX|OVUVQX}XQRXPVUTSWWMPVRXUOWWKzXXUWwWXWXVW|VwWQOSXQwQRVИTVPXV}SKXKWXVUWw}xSSRxXUWwVXRXUUWQTT~TVS~TTWSXWTTR}WXMИXVWOW}USUUWXyTUXTTWVyUWUUXw|VTИVVVVTWWFXXTWUW{VVWzXXXUTWWИ|VVXUwWQKLXQR{WWTXSUXUWX}RVXUNVVРTXTКUVUx{USVXyVTUVSVRQXXU~UUvXvXXVWQVWКTSUCWTXVPСOSVxXTXVxVXVVWXyxUXSXИSXWXWXWOMWQXPPQTJWЛRUXRVWTУWXVRVWUWVRUWОPXUVTTЛTQSXSWWwUzSTUVWVXMQXUTxXXQT{VxXw~XWVVXUКXXVX}TyxR|TVOMVVWWWXxXSWЛTQXUwЛTVPXWVPTUUWXXVTWVXUNSSЛTSRWXXxVVVOTWXWVWUXUSЙWWWVWSИWWXXXXXxWzPUQTTvXWXyVVXX}UUVOVUKМMKTJvXXMVQVWWXSXXVV{VUzLUXЙRwXXXVVzVVXXVVVzUXX{XT}VQUXWxvSVWTXVTxXWXWwXyTQS|VSxVvURRКXSyWXSXU{WTTRVWWUXNySSКSSzUXw|VXXRXXVTwW}D}y}V~XXXVXRQvXVWV}UUQTVUT|TXXTWXWVVQSМTUVNXTSOKvNwTXUQWWRNPWLQyTPQRTKRSLTwVvwXVUVR|WXXwVTXXRW}XV~VQPWvXWXVUNMXК}VOVUVWwOV|XXTyVUUUИWVX}XMVVSXTРyVvUwSXSvXTXVXКXOTNUUW{LIXSНVJXUJUUUSQTVVXTWX|UVНSWVQPRTQVNTwXXW{XUvWW{xXXO~QVVUUXVЛWQTVXTVWКWQPOWQQOXXUVXVVMRWSUHUXLSЛNTNQXWXWRSXМWTUXPS{KTRzUXRRVVW~VVUwКTWVLVUUSРTVU{UMVVVИSwxXVPWЙ~XSJV{XQTJSOWWITQPVNSGVKWVUXUXQWXLXPСQX{{VVTzRSVRWSPVzSPWVx{SVQWSNRMWXPSPVKWRSHЧSSxTXzVvDyRVWXXVSTTLHUSIXJOELMKQSGQXUTSVVWVКQXTUWyUXRwRQXV~TVXИWVWW{UXWWwWVPwVXUVwxP{XSXVVOXXXTИXyXКNXXVWVКXV|WPUR~XVSVwTzVXWWW}WWXRXMWRRXxUWWLUXUUJwXWXWTКV{WTRyQWSRURWSSVXzXUЙTXWXЙWXXПQSVWSXxTQ{WXWWSXXOXWyИPWARSO<IРWWXVSPMNXUWУSV{VXIXMUyVXVwVVXyXVXXQWWXX}WvUXWVXXWUxWVQVVTzWWVyUXVX~XWUyXURUSVTSXWИXXVzXWVWSWVLМOMRLOST{TVUXVNVRKXWNPWQXVПWWQXvQOЛXUXwXXSVСRSVTVSSWXWVWXvWUNVUWWVvWVWRWWXИTTRX~КWXTNUVQ~XUXMXJWXPWVSyVxPNwOQNVVFIV|GBMMJ}S}UWRXXUUVwWXVXTXUTwwUXvTXUXXMSwWSXXMWWSXVVTXWOОVTSTTvPJЙWWМOXWRОUXSXX~SXwXXUVXOXWLVUwWWJ{XUWXT{XЛXTXNINHWJwWWWUPXUSUQWNSXSКMyПTXVSXXzRMWQSQWTXSRМXXWPRXVМXWTPWTЛLX|XЙXUXTX~KRTRWXXRXWSWWX|UVЙWyQUTXWQRNSXWVUUX|UJПPUWWxXTSTVНPTUTVTRQRRWy}SUSVTQVMWXyWXXWTXNUPWPNTXXzRRИVTUMSTUUNSW{UXvXxVMSGТXTV|XXTИSPXTWИVVxzUSКWT}XSЛSxTxUwWWXXUXTVzTXVV|XXWМXVVНXQQvVWOQyXWИUV}UVXVVWXWЙWWQXUUЙVXVQWUU}VXXWwRXWwSXQVКWXSPКXRTVvR|WUVvWRUPXyTWSXxXRXЦFSVQXW}TVVVVXЙTyWQWUKTVИXQQUVPSPUWTw{WxXWRyXWUXSЙXxvUzNКvUXxRSvRNXTTTSSPMSzVSxVXVQXWSVzVVQWWЛUVX{WX|XxTUUUPTDКXvXWИU{XXVvVyVWUXSRVUXzTM~~VTVVEWИVRRvXWvXHИVV}NИKXzXXNUWvWVОXTWЛWOWXVXWVVOVTSVXOXWМFDWQTVvVTWTИWNUTwvXWWXLvSVRXWИTXWXXPЙTWVQPVTИUXWRW{XWXXSSySWVXUTWTUXyXWSWUXXWwUWzXTXXVSWFVySXxVwXXSTXXOSRTxOUwOU{XWPIUNUWvXVИTXWUXЙSWTVzWVSUWVXW{WXWWXNWUXSXUPНXXUxWy~XVNXvWWVXVSЛTWyWVXОRXTWUUWUФMOWUXSWOWОVXWzXzTUWX|UXVXИИXUVzTVRLUXКWXNSVXPUKНWURRSvTxXTWVMzVVUzWUVXUUPTSXUXXRUXXVXXVUVWUЪKXPXEJЬXHWIVUXWTЙWWVVXPXWVX~WUWRVWWUXWTX{VSXVXXUvxWXTUVМSUXVPMXКПUKUROF@JNVzxWIXTMLUWxNXUVxXyPXЛTVW~XWSИVXXvT|TyxКWSWVvwvVTWwXVU}WVwUUVwwXVЛXUXVWXV}SvUVV}RQUVXVWWwWVTТUPXWWU{XSXXyV|TVWX|XXWzQW}VXTWWORVUИQXOMXXVXTOРGPQXyUSXQ|WWWyXVXXWVVUXXvWR{SVQWSTUWVJUSWVVSXTXWLWxIЙVVXИWXU|VXWvXXИWWwPTWSWКTQWWwWwTXSTXXR|VV|WP~WTzXWVUЛXUXRМOLWXVWLОVUUPvUК~VVVSXXЧOSVIWQVUXOXUUVxWUOUNWXR|USTTX|UTTXO{XXPXWЛUXWTX~XXTXXSWVJXzWVTWUXWNXSwTVXVUOUVUzWXXXXTWUXWTИWWWXVWSWXUКS|~R}QXXRXUUTTO}zXTXXИXU~WVRUzWUW{RWКUXXN{PUTXyWTUWvVTTOSQSQOИUWUyXWLИXX{TSWWVMXSWU~RVKNWJQLECWzXXIGFИN~WXy}VQ~WXUUzTWPVzSUWzUWMWzRXwCRyWVSVVwXNXXRКXXSWXИUT}UTXXWW|vVXWRXPWSTQWWVTXzVzXQUVO{WyXVVXUWVXVzVXUWWzUUTR{XTWX}ORyUTVUWXXNWXUWQWVЛVXV{TXXVRXUЙXxXVVXWUWТUSSXS}KXWРWVXSWЙTXWКTTUXVXWЛQXUUPXUUVSVUXWVWИUVXSXXWWXTWV}PSWUSXVRxTXXXXUWSWUOЙTQRSVvXXИXUVVSWWJTPTRJИXVWИSXVxyFRPKVXXXV|WXXXVX}UWSОWЛXXVWИKWXU|UOИXSRWTSGVPVVvSTWTTXRXXTXUUXUWVTXXvUXUXWXTXVSvUTXXS~WXXVOLRUНSXXS}~RTyTTMWRXWTVTvWQQQR|URX{XTWXMVVW~OWUXWWRX~XXUW~XWWXR}VXWQSTxUU~WyURV|SPVXЛWUWW}WRVXUSRT~V|ОXNWVWXxXvXXVXМXyWVWVzXUXVUVXWUQXUУXKVWQSWQWQWНXUzVVXXWPUPQVTСXTWWSМWVUSXWUUXS~OXМTЛQКWTVUXИPUPUURSXUЛUWЙXXXwV|WXVTWWW}WXUXTИVUW|WXzXyzxVUvXVWW}KO{LPPVMTTЛXwTQXwvWOXvQSSXKQOK}UVWNSRQyUWQPSУVWX}UWVW}UXWOUQXVМXzRX{QXVVTNWPN}TXМTWSWRUUTWTQ|VLМTUSVOwWXXWTWXPTWЛXQWX~XPSTQЛWXSWUW~PWWPNxVOOJXyИPWVXQwXzVXXWXXUSUPUQOTVxRVVQXOvXXW{UOWUXXSXVKTQXQWXvWxvVWX}XWTОUUSUURWVXXTXWМXWPXTXРHSURSWW|TTPWW~RQTRXWWVНXTUyUQXXy{WTWXXVVSVWVНVИWUWЙX|UMSXXXVzWvXVQWQXWXXXXVUWSWxTvTVM~XVUUXКPVXTXLИVVXUSWKМVRKXTWWTvVWUVORPOWVQР}V~UxRvWxUTUzPWxwUxWvWX~TXyxVWWUN}TQz}XyR{NULO}KOVVSxVWXTvX{XVN{WSTGRxXИPXVOНNXFxXRXXJSTSWSWvVX{vxUxwvUwUSTXVWyNXXTVXWvFSVWVOXTwWJXXWXWTVRTSTWUXWMPМTSWИXКUURyTSPLUWXX|XSWzX~XWSRUwyUXxOКQwVV~QXVTUPS}VwRWTvUXXXQXQVМSOPVPTЙXSPTМOWwQPUUЙWWXИwXVKTQV}WRMwXHУWUWSXT~UUNИOXPwTTUTVPQRSzSRWvPWVxVWMQМSSVИ~ОRUUXSXXzИXXXWSSUЛXNPVРXxVTxPTQQVWXvTx{WTSSEWОRWyWTUUTXXX~UQXWWUvXSWvVIWvЛVWPUXUЛORVUXRXVwT{XzyWXWyPxwW|VwRyxWVWНVXzWwUTVxWKOРNRU{WvIPСPQUwTXxOXwУTVXSWUVОVPPvTXVUUXTwMXUSUXX}XUX{ROSУTVИWXXLUQxRXzU{UVzP}XP|XXOWVSS{WRUUXUXXxWXvXSVRU{ONUWVNSVX}RvTPQ~WwRXUzUXMVRTVJTvUWTVvWTTWMUЦWUITРOSXUPИQUXXWVwUXXSwRxNVW~OTSИXXU|WTX}RPSzRGЧRUXWwMXO|TxUX}TXXXXxST~PSUXXVVQSПRLКVWWxXSНXOVWOSSЙWxWzXwT}WX}QVUX{RWS|xVUXV{RQyVwVJUUWVUXV{XNКRUVwxyWWWXXXTXW}wUTvXUX}NUSWWXLTSVVWwxSwXXxNFVVNRUU{WXVyXXXЙ|NU{V{PxyVxWSxyИUTvSКTXzЙWRWXXT~xXИXXWXXyЙVVSWXXVUVRRzX{T|WTWTVWXMV~WUWX~vPИQUXQXUzVUVVИWTUNVW|VvVW~SHWP{VW{WQW{wvwWWzzTUUКvTxXWXVyyXUXUUИSvvWvUTXLyNXRRSSOvvVXTXTyRUWXWXUWVЙyWzXyXyvWU{RXyXXyЙXURzSzUy|MQНUWTyUWxXTwWyXzXXXWЙWU}MRNTWXULyPWxVLРVSXSVUXNTX{SWXXSXWVWКWUW}UXWzXXyUVzXXSJWNSПVxywRQ{X{XXVVWwyWRKWzvzXXXSXSxTQMXXXxUXUWWyWUSWWwvXzVXxJИUWWxWVWXOLNTvRFXПvQzzWUXUVPWЙVX~WVRSWTVSzXWXvXVЛvX|RXWXV{UVvTxUXUSWXxzXSwVW|vvVVR{QXWUyXXWvXUTXWWT{Vv{yW~VSUКWwzXXyWUvyX|WWXVXXVXV{UX{WVWLОXWX{VRXМUXVX}V~URwUXyXxNTW}UyX{WH}HОvWyWTWyvyRWwXUzwvX~IИMX|XVXVWXSU|wUXV|VXwN~WW{UwX|Pwv|RXPИV|VVПXVW{vz{WzXX{WRyO|XwNМWvWSXVWvV~VVUW|VWVwVXP}WVxzUw|TwXWU{WXv~xWXw|SWКVzXyX~V|zvXXSV~|X}XxW{UIvUvXzXTWxXL|ROTwXXTXXWXxvSSPСXQWXVvvV}wvyXMVWUxWU|Vv{UzUTvV~WVVNV}XXwvUWWXXvvWv~XЛQWSPVЙPURRVUwSRRXUTXTUzЙUXWXXzxTWUxyTXSTUUTИVUyUXTXTVXPXVV|zЙwUUwRyVWWTTVQWSTRUUQwUSSw{WvUySQVQT}SSXW}XOXXVWWXxx}TXOКWvxWRXКQWvV~RXyVVxSxXzOUX{SU|VVUTQwUXzWP{R}xPvИUXTzXVVЛwSSXNTRЙUXU~TVTTvWWXwXwИ~UTTXXUyXzRVvPSWXT{VU{SyVwWyUXVXPX}VXVzМNXRQ~WvXXWT~vXzPTQПVwTTOXVRVUXS{SXWQXV~VX~WSXwWWzOV~STНXHwVXS|XSxXTTWOUWvyX|V~TwSXTWWwTUVXU{XvORМzRЙXRzTvwvwRwVXWXU~UwNUzTWSW}Ww|WMXXWUzPWWWySvTVОW}WVXWwwxXX~vUxS|RVXSU}WzVXxWX{VTXUUxWVxVNИWSКWyXvXRXНTPVTvTXvyWzUvXXSXXzTRTWWVWUTXvXWyWxX|UUWVTWSwQXzXWНSPUTwwVFWvTИWUzwzTSUWyVXT}{VRUXWW{TXvXWRXVyxV{UvXz{zyz}Twz{vywVWXwUVVW{XРPTWTXX|XXWWНUVVTЛPURWTyVСNXXUPxyЛX|TSSVWPXXSЛWOUyXWV}XUTЛXvX}VvU{VXXvvWWWПJWOyQVSXTXw{UVS|vUvR|W{UWvX{V}VXXXyvW}XXX{WXxSUXXКSX}XVXUXw{W}TX~XxTЙTXzV{RPyUxXVЙXVQИyWUwwvXМXzTvИXXXPVXWxvXSO|VTxVЙXW|RЙ}VvXUWTWИv|ЛРHUvyX|UИUPRT|SЛVPXTWЙXXXHzW~Tv}QIРПHvvzyWwwURXVTXX~OXXS|vWUUyWvXzVXX|WSXvWTVU~VИWz{XwVU}TwwМVVTzXПXXVЙVUЙUUXЙUW}WWЙwXwWW}QVN~z{VWX~XX~XVv{T~VVSVVТKRXUvXWWXXVvzXWVW}XVV{UUTVVyvWWvXRWИWUXWSЙXRzX{Wv|XxXWT{}XXv|QWWXИxxVVW{XUyК~WRXXyyXyUzWWyWWOUXM}ИXXЙUvRXSW~XwwVX~VWЙwzXXX}TV~МWwXxwVXyXXwXXWЙV|VVW{QXwvTXvWVWWUVRИWXxWXXvXxXxXwXzyVw{xySИX|QSVUКvVwXxWy}WT~~XyUWz|w{WVz{UzV~SRWКxUWy{L|LwXyTwXVИWXzUИUWЙOvXyX{VXWxQyzyW|{XxTyV|NSzvУN|VXzX{XTSxTxw|VWwWvzXzОTXwXXVXXwVyXWЛWPTКvxVyXxИ}XWЙVRVzTXWN}{wxWWvVyМTКUxw{zXМWOVXzUTwTwIzWyzTW|VvxzWW|URXW{Q|V{VXxXxUzXySW}}XwOМXUyTvVXR}QOW|WV~UyVzUzXWyXWzWXTЛ~WVКXvКVy{XvXWUPXvWIЛUUXzX|XxVyvvzxzUPSTСXCW|WzК~|R|VQИOXКSTW|U}W{XXVЙzXxOЙS}VWXSvWXxvUzw{VXzvXWxU}ИRЙU}XvXyxUXyyvwXVЙvvQWyvwVzVvU~wXwVzVXWxW{vz{vXWwwXXvXzMКWVxXwVИVwwvyzxЙyX{zxzzzЙyyИyvz~XTyvXwSwXww|RzV|yXzVyVzwwxUvUVvyyxwzvxvxXVwyvwyxU}XxyXwzW{VywzXwWVz{WxzPXxSwzPwXSSVXxU{VwSvXzXxxUv|xy}Swx~Ov}}v|wwX|UxwyW}VwXVVyvwQОUyWxSЛU{|W}XWxvWwwzXy{X|wxXV}SXXTvSVURUxxXVvvVVzXWvwxVyvyzЙ|wwx}xzxywx{xzwxЙvxvx|yzX{ЛЙvvvXwwwxywx{zwzxwvwКМzxvzwvМw{{ywwy}Йvxxvvz}vv{v}xyywx~xxv{Йvwwwv}{WzMxvXXx{vzvv}wvw

indicators
afterDocuments
afterNumbers
amongMarks
asks
besideMarks
bias
binary
cased
code
criteria
dates
digit
document
earlier
empty
few
file
filled
first
gravity
hundred
indicators
isLabel
isNumber
lack
last
later
lessTold
link
lists
long
marks
mostTold
numbers
order
percent
person
phase
place
plausible
prefixed
priority
rank
ratio
readable
relative
rising
said
second
sentences
separators
severity
single
sparse
statuses
stepHeader
stepNames
texts
titles
unique
vague
version
worded
booleans
short
yesNo

0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123567=?CEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
012456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
012345789:=>?DEFHJMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
012346789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
013456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?DEFHJLMOQU
012346789:=>?CDEFHJLOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
012345679:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
012356789:=>?CDEFHJLMOQU
012456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
012345689:=>?CDEFHLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
12456789:=>?CDEFHJLMOQU
123456789:=>?CDEFHJLMOQU
12346789:=>?CDEFHJLMOQU

TYWLZ[c^Y\\h]f\\Wcm^cW_ja\\_[[]\`WZ^]^\`_\`\`\`i^_b[\`WZ_a_lafi]^dY\\\`\\Z\`[[\`a__dbfZ\\abfffff^afeeTdcefdОfadce^a\\aV^_]\`^\\^c_\\a\`_^[\`SNPQZTQb]MaXVadV]kY_\`WXfTmhmmeoc^Tca]dSecbOUbd_aIWa\\\`ad]kPfSU_TVfRb^]\`aKc\`[MOMLfP5crMQ9MUNKcYZdh?fWreZ_bJeSfО_Q^\`QT\`L_aMR\\ThVUUUVLUU?TklNlRNn61EHJNKB\\chh\\i^P[^WV\`Kd_YTkYX\`[px^_^]n\`CUR]UC^TO^[m@};\\P<P]\\\\\\V]\`SXr_XLZXnNPURWYWRj\`]__\\h\\Y<[Z\`Z51ZZXY]\\_Xd\\\`__a]\`d\\kQYPCEQ\`ccQd]\`^e^[_[\\\`aRdZaP^YZ\`hcapZ\\bTa[^^]R_aPbi^bZ_^bYaX]YdMeZX^\\^aYY^m\\W\\W[^^_eXZcLX^S[^Z\\[\\]bdeЙefdcTXd\`LY_HMIH]IbTf^V^_ia^YnPZ\\s[B]^b]_R]UUmYmUXrNTYb]NGdX_k___^MaXH_c[eb_ЛaMOXKc^]_Z\`b\`aa^fWId^\`dП]d]SVZbIeRZPTOT9RIuQc[Db\\Zb0]vT>URПHUjVd^[e\\XeYaZ]OXYcbL\\ea\`fZ][\\X]^O^WlYq_ZXPKXYYXVWW]a^^dQad\\ac]cX\\c\`fccdYeSc]]\\Z9^O.Pjh=fWQnЬ&A@?UM<Aa\`\`_a\`cW]T{YR^eYVOSaa{]SRffff<fb=cba@ceMc@xbmWeeQ___^^PdPZTilZlSUlLXWTKU\\\`SeacdPRZh\\Zb]b\\]Y\\V[QmTlUffedVe[MhVNTVaYUQmGOUfR8NOPOMПM:arZWNZQIY]\\a[eO\\YWSUTUeXfTZe\`Vfaff_LWbcРZHWjjj&frPAVL;VHKV=HTUxG2_Tbc\`bp\`bMИ\\ИR[\\eZXIOS\\]]{Nac_abXddJd_ccPJ_a\`eYbbdXdaaaa\`bfaWPTcPYBOcce^e^jb\\eeeeQf\\mRdUPd~[djUZYNdaNeMPPOQNG\`h\\L[\\h^[;QТGCbX_mYXYYdYVhOc^UbXbdUNv_UULuKYWVWfXfZ^fo[fVfcWXdfМ_P\`diehZNZZXRXYaWWXadXM\`eMffffdffff_yebef\`\`Ydeeefe_\`TXS^Ra_N\\mZ^yUY_maWZa\`U\`dbdbVcIcZ[UcYSVY]]a\\L\`am[ZbXZ\\Z[Z_Y\\]pa\\]da]XY^_aXYWZjZCsEXNkXfkWhbBbOSIUM_\`W_C^NYP_^r_il_i]Hdt^UpONNKMIRCM[Zy\\VZ]=\$V@CMХE\\fff_h>\\fSLLRKVR\`a=kkQLC=Xa[^iaLnPQfAhPOa]WM[ZNlKEf\`ddWdJaYWSaXUYW]c^\\R\\bi]ИGCRnGPBT^bCFeZl[LGe^dPrQa_\`^aaS;v_Yj\`fn_ODw>^YWOVVWV^V\\cX\\^_]^Y\\cacaaZb\`bffffYfeI~ebTeYОdRLTQ^eeSZUSVP\`WUNbdVfaee\`ba_]^cX[^Z\\U\\E9VOС=LXWJDxB>9rORoDACAaE:[qWTHWlYVU\\2ZGaDoКEFEGeGdpiQWhP]^OaYbdaXRakdi^caMXWWBXacVTlKX]NE<XhhefhaWVTQSSjXR\`^^dbhVQ\`jihWU_Y[Xe]P\`\\^aR\`VZdZ^

journeyTall
afterDocuments
afterNumbers
amongMarks
asks
besideMarks
bias
binary
booleans
cased
code
criteria
dates
digit
document
earlier
empty
few
file
filled
first
hundred
indicators
isNumber
lack
last
later
lessTold
link
lists
long
marks
mostTold
numbers
order
person
phase
place
plausible
prefixed
priority
rank
ratio
readable
relative
rising
said
second
sentences
separators
severity
short
single
sparse
statuses
stepHeader
stepNames
texts
unique
vague
version
worded
yesNo

7:;?EGKLNQR
7;?EFGKLNQR
7:;?EFGLNQR
7;EFQR
7:;FGLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGLQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFKQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?FGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQ
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?FGKLNQR
7:;?EFGKLNQR
7:?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR
7:;?EFGKLNQR

a[ckcZclfbD_\\R]_\\jn_bXaia^\\_Wibbaeef[uecfa][d\`e]]Sb^[l]U_S_bc\`dbcpefefYfacbc]uffZfSLaYeaejcka\`ZceWaSEtbrXEbVb^VXWYYpbMПRcNJWOUXUP]]\`_\`ebdcejdRQЙUXZDJ8:@i\`idrb^dde\`^d<\`e?Vbbl7XaZPdqJNrdTIZ^~ccVZ^]dZSV\\X^]edkZedj\\HRZV]pTWOYiYP^nUp^\`\\aS\\ZiIwZ\`ZQKSeVZZ]П]Kb\\^aS_u\\U]K^TdUTsZii\\bb\\^d\\b]^cldmd]feefdefeaR\`j\`fahOaHwAYШDPSIGJHRoYРSA\`\\]aPYScycRhee^aZPcП^aZ[YMCPiZa[Zdc\`^R\\TkhVNYhSw[YY^OQeZ\\Jk\\aId2ZhP6[L4Hp2z_kjGp0UJ<ЦTCN\\ZekaZdMheidQ]W[\\jju6kld(hSR~hT_ZX[RXiKVrb\\XU\\]qfh\\aXeV\\Yc]s_e]fweZefff\\bR_f^iXNVQmaYZMUUКLDRWWW^lIuaa[WO[_[cWcd^c_WFQph]Wb\\[b]]^X[isZeJjNJL6]\\\\SuomQGVmInJqf]e_Zffcfod^KpbZefNj3\\>bRqXeUTkTJSrr^Od]TQaLLNfXcbdZXISlkVkQ^VZk[ejjl:OqRSIiE2CI|b__]aa\`dbb\\ddae__ZUh]SYl@l<eHuno?GCFiWlmhaSIWNpWq]e[]YZ/bl\`acLjc\`l\`XFShN

journeyWide
afterDocuments
afterNumbers
besideMarks
bias
binary
booleans
cased
code
criteria
dates
digit
document
earlier
empty
file
filled
first
hundred
indicators
lack
last
later
lessTold
link
marks
mostTold
numbers
order
person
phase
place
plausible
prefixed
priority
readable
rising
said
second
sentences
separators
severity
single
sparse
statuses
stepHeader
stepNames
texts
unique
vague
version
worded
yesNo
amongMarks
few
lists
rank
ratio
short

67<EFKLNPST
67<EFKNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFLS
67EFKLNST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFLNPST
67<EFKLNPST
67<EFKLNPST
6<EFLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EKLNPST
67<FKLNPST
67<EKLNPST
67<EFKLNST
67<EFKLNPST
67<EFKLNPST
67<EFLNST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
67<EFKNPST
67<EFKLNPST
67<EFKLNPT
67<EFKLNPST
67<EFKLNPST
67<EFKLNPST
7<EFKLNPST
7<EFKNPST
7<EFLNPST
7EFKLS
7<EFKLNPST
7<EFKLNPST

Sf\\kZbp]_[_OdRe\\ZTTr]aa^blY_c^dX]^ZWZX\\^Zq\`dbeb[fcdeyefcfeRffeКfkPKaTj\`fKUk+VO\`Dw^pSP5cdbcm\`a\`becPCkDDHMKnfEb_a\`dca_bqcYr\`mY\`aWaY\\ZVdWUUYYhlUi\\\`Z[bZfa\\7fcfkfffdU\\ei^fTcSJbFIuEecLna^b^|d[abTa_^ahqd[]bdbbwfSZ\\af]\\BqHheOlIKWQZSeURXXYclVcke_\`djPcP@iКQUBSfOVCZlQZROHkiZVd\`XnbUU_el[PZUs^VY[dWKk]l=\`nI\`sJl;QBbBnKQOu_]e]ЛXceN]QlSnaHrFLr@n_UejEfiUaI\`desbf\\\`fccerff[a^cficKe_a^VP\`oncfdxeabd[dHe^\\]XM^nr^ScUXcUnViM}WpIXUMZPQR\`bnY\`rVb][dof^fbcffTdYafXn^[_UYsWcQ\\cVQeRI\`_\`h^YO_oqd]bTO^YaOИYc^escdXbeabchai^fcdO_]bfa^i_ZeXhZZSYTКXVWRdpaqc]hba\\fcrL\`L<_qLJrUk\`b\`f]b\`oOZ\`Wf_\`\\Km]XYcePkXcCbfe\\fffuflneac\`afeXffffyf]]_Y_fI^qE

proofRegister
afterDocuments
afterNumbers
amongMarks
besideMarks
bias
binary
booleans
cased
code
criteria
dates
digit
document
earlier
empty
few
file
filled
first
hundred
indicators
isNumber
lack
last
later
lessTold
link
lists
marks
mostTold
numbers
order
person
place
plausible
prefixed
priority
rank
ratio
readable
rising
said
second
sentences
separators
short
single
sparse
statuses
stepHeader
stepNames
texts
unique
vague
version
worded
yesNo
phase
severity
asks
long

9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKNQU
9>?EFJKLNQU
9>?EFJKLNQU
9?EFQU
9>?EFQU
9>?EFKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNU
9>?EFKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQ
9>?FJKQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?FJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNQU
9>?EFJKLNU
?EFQ
?EFKLNQU
EFJQU
EFJLQU

\`cmaa>ah\`effcK\`^ZU\\]kZfe_Vc^fce\`dcbd_ZY_^ef\\[c\`hd^\`Ybbfafp_bcfb\`{TaNRWa]kfj\`[OVX]OOsWqGi]a\`\`p]YQUkilnSC?KJQSK[_b\`QXcaZ[nwY^S\`jМFH?Gbr^hQOhZTYRk\\[E_a:]bflfKSDblFJinai_baeQr\`\`d\\_lXb\\cek\\f\\VVS]EuZ[[X\\^kXq^\`\\bI[X[xWaXT>Kaj\`_КZK_\\_aXQae^N_feWUНQab^\`\\[Tff[]cq\\POYXY\\XffSi]hQeih_С-QVD@MFZ\`К\\QY[\`dWSno[T\\RNQP_VW_i[\`]ZQZr\\Y\\eSs[][_DYX_SodlRj=jZZ[I6TF}\`k[ceYhdOMfe]bNP\\ln?Ckece\`aКqEV[RROcX\\mUV\\V\\Pfodeb\`Ud\`jau[edrd[efff_a[[i_kYXSPoQZ\\|ZbYWJX^d^]abc\\[ROqb_^__hhfYb_\\RWJslhLL4^J^\`qeNY\`|DlDQXbfdT[k/^mYX]kZ[qHKKZt_i\\[]j]XZ^^\`ah\\[UQm\`cc^b\\declm\\X\`]\\cМPPW\`P^^\`bb\`\`^_\`ce\`aakl\\WXXR]mFhOЛIRYiRUfVLPOJ5bЛIQ\\\`[l:am]m__\`ek^\\TQbfcYw\`abea\`iqf^frfambddf

t
bias
columns
documents
files
follows
indicators:absent
indicators:indicator
indicators:label
indicators:likelihood
indicators:proofs
indicators:status
indicators:tally
journeyTall:absent
journeyTall:documents
journeyTall:indicator
journeyTall:likelihood
journeyTall:step
journeyTall:tally
journeyWide:likelihood
journeyWide:session
journeyWide:steps
journeyWide:tally
journeyWide:trainee
journeyWide:unused
lists
long
many
marked
numbers
numbersFirst
numeric
once
others
ours
persons
phases
prefixed
proofRegister:absent
proofRegister:indicator
proofRegister:likelihood
proofRegister:proofs
proofRegister:tally
proofRegister:unused
relative
rising
stepHeaders
steps
strange
titles
unrelated
whole
dated
indicators:unused
journeyTall:unused
journeyWide:absent

@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABF
@ABFI
@ABI
@ABFI
@ABFI
@ABFI
@AFI
@ABFI
@BFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@ABFI
@BFI
@ABFI
@ABFI
@ABFI
@ABFI
@FI
@ABFI
@ABFI
@ABFI
@AFI
@ABFI
@ABFI
@ABFI
@BFI
@AI
@ABFI
@ABFI
@ABFI
@ABFI
@AFI
@ABFI
@ABFI
@ABFI
ABFI
ABFI
AFI
BF

cddlffejhdfc\`hmhiebeleeabbcfldjbael_XcwiojYio_fcilhdchМbdP\`n^bdeoclXpba_lbzdcf^И_UbЛaX\\bqej^jleecblifZ\\П\\cZsmVmdhbmfUtdRj_^frmX]drucailhdcihm]dh\`YXiОajmch^\`U\`xinWk_eim^fsbeNbncak_hqUn\`ackhfadtbffdmUhPСihc[za\\Vv_df[k]y^cdfailUd{bz]d[aj^enhtadaYcemfkfajchhOq

w
=BC
=CFA
=OF
=VAE
=action
=applicable
=body
=comment
=criterion
=date
=deadline
=expectedLevel
=expiry
=ignored
=indicator
=label
=lastCheck
=link
=name
=number
=phase
=priority
=proof
=responsible
=score
=session
=severity
=status
=unrelated
=version
BC
CFA
OF
VAE
action
applicable
body
comment
criterion
date
deadline
end
expectedLevel
expiry
ignored
indicator
label
lastCheck
link
name
number
phase
priority
proof
reference
responsible
score
session
severity
start
status
step
trainee
unrelated
version
=start
=trainee
=end
=reference
=step

0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:<=>?CDEFHJKLMNOPQSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJKLMNOQU
0123456789:;=>?CDEFGHJKLMNOQRU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJKLMNOQU
0123456789:;<=>?CDEFGHJKLMNOPQSTU
0123456789:;=>?CDEFGHJKLMNOQRU
0123456789:<=>?CDEFHJKLMNOPQSTU
0123456789:=>?CDEFHJLMOQU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?DEFGHJKLMNOPQRSTU
0123456789:;=>?CDEFGHJKLMNOQRU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFHJLMOQU
0123456789:;=>?CDEFGHJKLMNOQRU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFHJLMOQU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFHJLMOQU
0123456789:;<=>?CDEFGHJKLNOPQRSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFHJKLMNOQU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:=>?CDEFHJLMOQU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFHJKLMNOQU
0123456789:<=>?CDEFHJKLMNOPQSTU
012345678:;<=>?CDEFGHJKLMNOPQRTU
0123456789:;=>CDEFGHJKLMNOQRU
0123456789:;=>?CDEFGHJKLMNOPQRSTU
0123456789:;=?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFHJKLMNOQU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;=>?CDEFGHJKLMNOQRU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?CDEFGHJKLMOPQRSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFHJLMOQU
0123456789:;<=>?CDFGHJKLMNOPQRSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?CDEFGHKLMNOPQRSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?CDEFHJKLMNOPQRSTU
0123456789:=>?CDEFHJLMOQU
0123456789:<=>?CDEFHJKLMNOPQSTU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:=>?CDEFGHJKLMNOQRU
0123456789:;<=>?CDEFGHJKLMNOPQRSTU
0123456789:;<=>?CDEGHJKLMNPQRSTU
0123456789:;=>?CDEFGHJKLMNOQRU
1456789:<=>?CDEFHKLMNOPQSTU
167<EFKLNPQST
679<>EFJKLNPSTU
679:;<>?EFGJKLNPQRSTU
7:;?EFKLNQR

u]_^\`_b__b__a\`_a_\\__[\`a^a\\v]a]\\\`\\^\`\\^^^]^]Z^\\]^_]_\\\\w\`^]^]^\`]^\`^]__^^^^__]\`ab_rc]caacbbbabbca_baba^ca^\\_t\`\`[_aZ\`____\`\\_^X\`\\_\`YV]T_w\`^\`a__\`^_\`\`]\`_^b\`^abc]b_ax^aa^^\`\`_^a]____\`\`_\`\`^\\\\\`bbbaT^\`qa\\\`]__\`\`b\`_\\_a_^\`f_\\Vi^X[\`ccbbbbcbscaab\\_a\`_b_bac\`^ddccbcdbb|TcYbaR\`[b_bbcdcaa]_a\`\\\`a\\\`Ii[_H[_Q^s\`_[^]\`_\`]\\abbaabbc_ac\`tba\\baT\`ba\`YYbdcccabcab\`abtaa_\`_baaaccc_a]^V]kW^f]^^UXBZU]_Np[NYlZ]NU[[ZXYeeddd\`ed]cdbcdyRdcbddb^bdee[b[bba\`_\`\`^eb_aB\`Uu^^V\`^b^apaa\\\`caYcbbabcaa[^b\\a\`ua^b\`a\`Xa_bbbb\`ab\`\`a\`_aaa\`aby_ba_\\_c\\aa\\aY\`\`cccb\`ba\`]a\`adb\`ab_[a\`bambZad__ar_^_^^^_Z\\S^]c^^\`]^VnchYp][d_]cWdeddcdd_nb^^bcb_cc]Lucb_Zdldc^ZaS\`baa\`]a\`\\_a^^\`\`____s^]\`^^_^_]^\`\\bP\`\`UtaXh\\aJY_^qQ[aa\`[]^dccb\`bT_abaaeab\`baa^ba\\bvbbbd\`_bZ\`\`\`_\`_\`aV^b__\`UZ[_a\`aWw\`\\a_\`r\`aa^^da_c^a\`bba][_\`^\`Z\`va^\`]\\]_ab\`a\`\`a__a_\\__^^_\\_^\`as\`baWa\\\\\\\`X_YX^bPZ_\`^\`d_YS^R\`[buV\\a^a^]]lWYmZkS^Y]^[TZHjafZ\`]]Tj[Y\`Ua\\baa\`_\`a__\`^\`_Y]^^Z]ac__a\`[uzY[YU[WTXZS^iXXUVWSUaVS\\dXdZ_f\`o_Y\\v]a]\\\`\\^\`\\^^^]^]Z^\\]^_]_\\\\w\`^]^]^\`]^\`^]__^^^^__]\`ab_rc]caacbbbabbca_baba^cR__UvSTZVWa_lRTURUYK^UTnlWjU^XkX[XcmmmPm[ORTQPTYOTSFSSfM]iUETZ\\h\\\\Z~Z^_Z][][Z_XY\\[]^\\]^^WZU]RRSSk]TqOISWSOJUMJEVO]QSjPfliU\`R\\]\\\\VW[U|ZU\\lXSYWW^YX]VY]YS\\WSUSTNSRJSofZOlQNkO^YOKTLQQNjGZ[[Nb\`TRBMOUPaqRO[M[LkWN\`NLPOPkKUW\\O\`a__\\]SU\\fXuv]xX[ZTN[]hVT^P]VUWdU][YYY_YWQY\\X_duZVl[YhaS]\`[YkZdR_ab]\\_]\\Z\\^T[\\[[ЛZWUXUZS\`Y[bYPZTVJX\`bp\\QSO]Xs^]QTdkZdMbJPacFIfXSSWU[ZYe]V]ZWQcXum[VBUTVVTYT[jU]UVVVYPVJdRPbYyShqQSR]RaYKUjRZTfh^QpUUTTSWQUJX[qUYSOxVY_UQ[PhWoTHrkYkWWVWiRPUeRNTRSRZLQzR[PQnPU]SaVa[O]_]^[_]ZnY[eaQYNh^\\T^\\pZo\\][\`Ue\\lXZ[[[U[iWMbUcfXY_WUOncmTpUUaWeRcddU[^[]\\\\JRp\\]P^WZMWlXkpYWT_XpX]QaYeX]]\\[UZYUY]YS\\[Y\\ZY}ZYZVNYRTWRDRP^NL\`{TIc\`NMn[LmcZJOPS\`YdRWUWWWVW]QVWUXWTTjTXdlUSRrTabVVfYURTTVTUJ^vTQXN\`OOSRKQUET_GzSQOPOcYrVTUWXQVXoOVHVbVQkhh\\SZVX[j{[QbQe\\]OXY{[^V[T\`XRYe]XT]^QC\\POY\\w[dQe\`RVZ]\\]Y[ZZX[W\\ZXVYXQXXZZ{[\`bcbcamX[dmbVd_dca\\SceZYcVc}b\\ZeMLLdR\\MYOa\\INcPMBS<iLabI[oGLNmcfOM[b]^u^[bZ\\[ZYKWZKQj_TX[ZOWdjW\`n__\`aOaa]abU\`l_abdQpaafa_V]XWcNsaWPNO]dR]VlfWfLHGbOkXeaGqK\\bVX\`JGZ[Z[VZZUWVWdXcTRZU\`eWT[R_[[Zd~fbe\`afmb]ebffab]e\`af]fve[_fm]V]\\^^^__bZs\`acrkbbf\`a^\`[af\`\`ca\`_cS\\Q\`cqT\\_ja\\_bRZI]]]YX^Wq
`;
