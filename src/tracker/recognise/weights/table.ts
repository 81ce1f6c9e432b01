/** Written by `npm run learn`: see `model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -22 CFA -16 OF -19 VAE -18 action -21 applicable -18 body -17 comment -27 criterion -21 date -18 deadline -24 expectedLevel -22 expiry -21 indicator -28 label -23 lastCheck -21 links -21 none -25 priority -24 proofs -21 responsible -23 score 38 severity -21 status -31 version -20
h/(none)	BC -19 body -19 comment -20 deadline -19 documents -18 end -18 expectedLevel -22 expiry -15 label -17 none -21 phase -20 score -21 severity -25 status -15 steps -15
h/(sentence)	BC 16 CFA -41 VAE -36 date -42 documents 16 end -29 phase -23 reference -29 responsible -48 score -28 session -26 start -29 status -26 trainee -26 version -37
h/?	BC -30 CFA -26 VAE -31 applicable 19 body -25 comment -52 criterion -32 date -28 documents -26 expectedLevel -31 expiry -32 indicator -45 label -34 lastCheck -30 links -22 phase -24 proofs -42 reference -30 score -27 session -28 step -28 steps -17 version -35
h/?$	BC -28 CFA -23 VAE -25 body -28 comment -41 criterion -28 date -25 documents -22 expectedLevel -26 expiry -28 indicator -39 label -30 lastCheck -25 links -17 phase -21 proofs -37 reference -28 score -25 session -24 step -24 steps -15 version -31
h/^a	BC -19 CFA -23 OF -17 VAE -27 action 23 applicable -31 body -21 comment 27 criterion -23 date -30 documents -15 end -17 expectedLevel -22 expiry 23 indicator -39 label -33 lastCheck -42 links -30 phase -24 proofs -20 reference -25 responsible -40 score -23 session -24 severity -20 start -16 status -27 step -25 steps -28 trainee -19 version -33
h/^appr	BC -20 CFA 27 OF -17 applicable -21 comment -17 deadline -16 expectedLevel -15 indicator -16 label -15 none -24 priority -15 proofs -15 responsible -16 score -15 status -16
h/^artif	BC -16 OF -15 VAE -15 action -17 comment -21 criterion -17 date -16 deadline -21 documents 17 expectedLevel -19 expiry -17 indicator -18 label -17 lastCheck -16 none -33 priority -20 proofs 18 responsible -24 score -20 severity -17 status -20
h/^bil	BC 21 none -15
h/^bilan	BC 22 none -15
h/^c	BC -27 CFA 17 OF -26 VAE -18 action -24 body -25 comment -24 criterion 15 date -18 deadline -30 documents -15 expectedLevel -22 expiry -22 lastCheck -22 none -34 priority -24 reference -19 responsible -31 score -22 severity -26 step -15 version -20
h/^ce	BC -21 CFA -15 OF -18 VAE -17 action -30 applicable -22 body -27 criterion -26 deadline -37 documents 23 expiry -19 indicator -32 label 17 lastCheck -25 links -28 priority -26 responsible -29 score -20 session -17 severity -16 status -41 steps -15 version -21
h/^dat	BC -25 CFA -19 OF -24 VAE -21 action -30 applicable -22 body -23 comment -35 criterion -25 date 20 documents -23 end -29 expectedLevel -28 indicator -34 label -35 links -40 phase -20 priority -30 proofs -43 reference -31 responsible -35 score -29 session -25 severity -31 start 22 status -43 step -18 steps -18 trainee -17 version -31
h/^derni	BC -21 OF -18 VAE -15 action -26 applicable -17 body -18 comment -28 criterion -19 date -22 end 19 expectedLevel -23 expiry -27 indicator -27 label -26 lastCheck 19 links -27 none -22 priority -25 proofs -24 responsible -25 score -23 severity -25 start -22 status -30 version -21
h/^docum	BC -15 action -17 comment -29 criterion -15 date -23 deadline -20 expectedLevel -45 expiry -20 indicator -27 label -16 links -36 phase -24 priority -15 proofs 19 responsible -38 session -18 severity -16 version -28
h/^dt	BC -16 OF -17 VAE -15 action -19 applicable -16 body -17 comment -24 criterion -16 date 23 expectedLevel -19 expiry -20 indicator -21 label -18 lastCheck -18 links -19 priority -19 proofs -22 reference -18 responsible -22 score -19 severity -18 status -25 steps -15 version -17
h/^eleme	BC -18 OF -16 action -22 body -15 criterion -17 date -18 deadline -20 documents 16 expectedLevel -19 expiry -19 indicator -23 label -23 lastCheck -20 links -25 none -34 priority -21 proofs 20 reference -15 responsible -17 score -21 session -15 severity -20 status -22 step -15 version -17
h/^evide	BC -17 CFA -15 OF -17 VAE -16 action -26 applicable -16 body -16 comment -26 criterion -20 date -15 deadline -23 expectedLevel -18 indicator -21 label -17 lastCheck -18 none 18 priority -20 responsible -22 score -21 severity -19 status -24 version -18
h/^exige	BC -15 OF -15 action -20 comment -21 criterion -27 deadline -20 expiry -16 indicator -27 label 17 lastCheck -17 links -20 none -22 priority -18 proofs -21 responsible -24 score -17 severity -17 status -23 version -15
h/^forma	BC -18 body -15 indicator -15 links -17 none 20 responsible -18 session -26 status -25 version -15
h/^in	BC -22 CFA -42 OF -37 VAE -46 applicable 37 comment -18 deadline -17 indicator -15 label -15 links -16 none -20 responsible -16
h/^indic	BC -18 CFA -16 OF -17 VAE -17 action -24 applicable -18 body -17 comment -27 criterion -27 date -24 deadline -26 documents -17 expectedLevel -22 expiry -23 indicator 22 lastCheck -21 links -32 none -46 phase -16 priority -21 proofs -34 reference -18 responsible -33 severity -20 status -47 step -18 version 21
h/^nc	BC -17 action -15 applicable -25 comment -17 criterion -15 deadline -17 expiry -16 indicator -18 label -17 links -17 none -23 priority -15 proofs -15 responsible -16 score -15 severity 15 version -16
h/^niv	BC -15 action -17 comment -24 criterion -15 deadline -24 expectedLevel 21 expiry -16 indicator -18 label -22 lastCheck -16 links -18 none -30 proofs -19 responsible -18 score -17 severity -17 status -22 version -16
h/^nivea	BC -17 CFA -16 OF -20 VAE -17 action -25 applicable -21 body -19 comment -33 criterion -18 date -20 deadline -22 expiry -23 indicator -28 label -27 lastCheck -26 links -25 none -37 proofs -25 responsible -22 score -31 session -18 version -20
h/^n°	BC -20 CFA -16 OF -21 VAE -16 action -22 applicable -20 body -19 comment -29 date -19 deadline -28 documents -24 end -16 expectedLevel -23 expiry -20 label -32 lastCheck -20 links -29 phase -17 priority -22 proofs -26 reference 23 responsible -30 score -20 severity -21 status -32 step -19 steps -18
h/^of	BC -17 CFA -23 OF 29 VAE -31 applicable -34 none -20
h/^ordr	BC -19 CFA -16 OF -20 VAE -17 action -18 applicable -19 body -18 comment -21 criterion -15 date -17 deadline -15 expectedLevel -22 expiry -21 indicator -27 label -23 lastCheck -21 links -18 priority 18 proofs -25 responsible -22 score -23 severity -21 status -25 version -17
h/^ou	BC -15 OF -17 action -16 applicable -18 body -19 comment -16 criterion -18 date -21 deadline -18 documents -20 expectedLevel -16 expiry -21 indicator -30 label -23 lastCheck -19 links 35 none -22 priority -19 proofs -32 reference -18 responsible -34 session -15 severity -24 version -20
h/^owner	BC -15 OF -16 applicable -16 body -22 comment -17 criterion -15 deadline -15 expectedLevel -15 indicator -16 label -16 lastCheck -15 links -15 none -26 priority -17 proofs -15 responsible 31 score -15 status -17
h/^point	BC -16 OF -15 action -22 applicable -15 criterion -20 deadline -25 documents -16 expectedLevel -19 expiry -18 lastCheck -34 links -30 none -44 priority -20 proofs -23 responsible 15 severity -18 status -25 step -16 steps -16 version -16
h/^pour	BC -19 VAE -17 applicable 17 comment -22 criterion -19 date -21 documents -18 expectedLevel -21 expiry -19 label -19 lastCheck -26 links -20 phase -17 priority -17 proofs -19 reference -17 responsible -29 score -17 severity -19 status -39 step -19
h/^preuv	BC -18 CFA -16 OF -17 VAE -16 action -23 applicable -18 body -18 comment -34 criterion -20 date -18 deadline -30 documents 17 expectedLevel -46 expiry -18 indicator -26 label -24 lastCheck -18 links -32 none 16 priority -19 proofs 18 reference -15 responsible -26 score -20 session -19 severity -18 status -29 step -20 version -20
h/^rang	BC -16 OF -16 VAE -17 action -31 applicable -17 body -16 comment -25 criterion -23 date -19 deadline -23 expectedLevel -20 expiry -23 indicator -15 label -21 lastCheck -18 proofs -22 responsible -20 score -20 severity -20 status -25 version -19
h/^si	BC 15 action -15 comment -20 deadline -18 expectedLevel -15 indicator -17 label -18 links -15 none -18 priority -18 responsible -17 severity 20 status -19
h/^what	BC -16 OF -15 action 18 applicable -17 criterion -15 deadline -18 indicator -20 links -20 none -19 priority -15 responsible -15 severity -16 status -17
h/a	BC -43 OF -42 action 22 body -37 criterion -44 date -47 end -32 expectedLevel -47 label -16 links -38 none -29 phase -31 proofs 16 reference -41 score -21 session -38 severity -39 start -30 status -18 step -31 trainee -33
h/a$	BC -17 CFA 21 OF -18 VAE -18 action -29 applicable -21 comment -22 criterion -16 deadline -23 documents -20 expiry -25 indicator -27 label -19 lastCheck -17 links -24 priority -21 proofs -29 responsible 27 status -27 version -19
h/accom	BC 16 deadline -16 indicator -16 links -19 none -21 responsible -18 severity -16 status -20 steps -16
h/actio	BC -27 CFA -20 VAE -15 action 32 applicable -20 body -31 comment -26 criterion -20 date -19 deadline -33 expectedLevel -24 expiry -23 indicator -25 label -29 lastCheck -22 links -26 none -37 priority -24 proofs -28 score -21 session 17 severity -24 status -28 steps -24 trainee -24 version -20
h/actio de	BC -16 OF 20 body -16 none -20 session 16 status -15
h/af	BC -19 CFA -15 OF 26 VAE -17 applicable -17 comment -16 deadline -16 expectedLevel -15 indicator -15 label -15 none -20 priority -15 proofs -15 score -17 status -18
h/af$	BC -15 OF 23 VAE -15 none -16 score -15 status -17
h/afc	BC -25 CFA -23 OF 37 VAE -23 action -21 applicable -21 body -17 comment -25 criterion -21 date -16 deadline -23 expectedLevel -23 expiry -20 indicator -24 label -23 lastCheck -20 links -20 none -27 priority -23 proofs -23 responsible -22 score -23 severity -21 status -16 version -19
h/appr	BC -19 CFA 26 OF -17 VAE -22 applicable -19 comment -17 deadline -16 expectedLevel -15 indicator -15 label -16 links -15 none -24 priority -16 proofs -15 responsible -15 score -16 status -18
h/appre	BC -19 CFA 34 OF -23 VAE -29 applicable -23 body -15 comment -21 none -18 proofs -17 responsible -21 session -26 steps -18 trainee 15
h/appre$	BC -17 CFA 22 OF -20 body -16 comment -19 responsible -18 session -15 trainee -20
h/artif	BC -15 OF -15 action -15 comment -21 criterion -18 deadline -18 expectedLevel -17 expiry -17 indicator -19 label -17 lastCheck -15 none -26 priority -18 proofs 18 responsible -16 score -19 severity -16 status -21
h/asses	BC 17 applicable -17 comment -17 end -17 links -15 steps 24 trainee -17
h/atten	BC -17 CFA -17 OF -18 VAE -17 action -22 applicable -24 body -25 criterion -24 date -19 documents -25 end -22 expectedLevel 27 expiry -21 indicator -32 lastCheck -23 links -34 phase -17 priority -28 proofs -51 reference -24 responsible -38 score -18 session -21 severity -20 start -19 status -42 step -22 trainee -20 version -20
h/au	BC -21 CFA -22 OF -23 VAE -22 applicable 16 body -25 comment -36 criterion -24 date -26 end 21 expectedLevel -28 expiry 19 indicator -31 label -26 lastCheck -33 none -29 proofs -28 reference -19 responsible -28 score -22 session -17 severity -28 start -15 status -37 steps -18 trainee -16 version -27
h/audit	BC -24 CFA -23 OF -26 VAE -21 action -31 body -27 criterion -29 date -22 deadline -32 expiry -25 indicator -36 label -17 lastCheck -26 links -31 priority -30 reference -17 responsible -32 score -27 session -18 severity -23 step -16 steps -18 trainee -16 version -27
h/audit$	BC -20 CFA -18 OF -23 VAE -19 action -29 body -23 comment 19 criterion -24 date -18 deadline -26 documents -15 expectedLevel -31 expiry -21 indicator -33 label -47 lastCheck -21 links -22 priority -26 reference -16 responsible -31 score -20 severity -29 step -17 trainee -15 version -23
h/bc	BC 40 CFA -20 OF -25 VAE -25 action -15 applicable -32 comment -17 criterion -16 deadline -16 expectedLevel -16 indicator -16 label -16 lastCheck -18 none -27 priority -17 severity -15 status -24
h/bc$	BC 32 CFA -18 OF -20 VAE -20 applicable -21 comment -15 none -22 status -20
h/bd	BC 18 CFA -15
h/bil	BC 21 none -17
h/bilan	BC 35 CFA -18 OF -28 VAE -19 action -17 applicable -17 body -25 comment -26 criterion -19 date -16 deadline -19 expectedLevel -20 expiry -18 indicator -24 label -19 lastCheck -18 links -23 none -27 priority -20 proofs -21 reference -15 responsible -17 session 21 severity -23 status -22 step -15 trainee -24
h/bilan de	BC 27 CFA -24 OF -20 deadline -15 proofs -18
h/bilan$	BC 22 OF -18 body -16 comment -20 links -17 none -18 responsible -15 session 23 severity -19 step -17 trainee -19
h/blabl	BC -21 CFA -18 OF -19 VAE -19 action -23 applicable -19 body -19 comment 31 criterion -22 date -18 deadline -28 expectedLevel -24 expiry -21 indicator -24 label -23 lastCheck -20 links -27 none -23 priority -24 proofs -27 responsible -25 score -22 severity -24 status -28 version -20
h/by	BC -16 OF -17 action -19 applicable -15 body -15 comment -25 criterion -19 date -20 deadline 20 documents -16 expectedLevel -21 indicator -26 label -22 lastCheck -19 links -25 priority -20 proofs -19 reference -18 score -18 session -19 severity -20 status -27 step -16 version -22
h/c	BC 22 OF -26 VAE -28 action -36 comment -38 criterion 16 date -26 deadline -36 documents -21 expectedLevel -32 expiry -30 lastCheck -30 none -46 phase -17 priority -31 reference -24 responsible -41 score -27 session -17 severity -35 step -16 steps -15 version -26
h/c est	BC -16 CFA -16 OF -15 applicable 16 body -15 comment -17 criterion -27 deadline -22 expectedLevel -16 expiry -15 indicator 18 label -33 lastCheck -18 none -27 responsible -19 severity -19
h/c$	BC 23 CFA -18 applicable -17 criterion -16 indicator -15
h/ca	BC -23 OF -17 action -23 applicable -20 body -19 documents -26 expectedLevel -26 expiry -17 lastCheck -20 links -32 none -27 phase -22 priority 18 proofs -34 reference -18 responsible -31 score -15 step -19 steps -15 version -16
h/call	BC -25 CFA -25 OF -24 VAE -25 applicable 25 none -17
h/cbc	BC 38 CFA -26 OF -30 VAE -24 action -25 applicable -23 body -22 comment -28 criterion -24 date -19 deadline -26 expectedLevel -19 expiry -23 indicator -26 label -25 lastCheck -23 links -22 none -31 priority -24 proofs -22 responsible -28 score -24 severity -16 status -17 version -23
h/ce	BC -29 CFA -22 OF -25 VAE -26 action -41 applicable -30 body -37 criterion -30 date -22 documents 21 expiry -30 indicator -40 label 15 lastCheck -39 phase -15 priority -38 reference -17 responsible -41 score -26 session -20 severity -22 steps -19 version -28
h/cfa	BC -20 CFA 35 OF -22 VAE -28 applicable -32 comment -15 none -18
h/cfa$	BC -18 CFA 31 OF -21 VAE -23 applicable -17 comment -16 deadline -15 indicator -15 label -15 none -19 responsible -15
h/class	BC -21 CFA -16 OF 16 applicable -15 body -15 comment -26 date -16 deadline -18 expectedLevel -20 expiry -16 indicator -19 label -20 lastCheck -15 links 25 priority -17 proofs -28 reference -15 responsible -16 score -16 session -23 severity -15 status -25 steps -15 version -17
h/class$	BC -15 CFA -15 OF 18 action -15 comment -16 expectedLevel -16 label -15 proofs -16 responsible -17 status -16
h/color	BC -16 OF -17 VAE -15 applicable -17 deadline -19 expectedLevel -18 expiry -15 label -15 links -20 none 25 priority -18 proofs -19 responsible -19 score -15 version -15
h/colum	BC -15 action -16 applicable -15 comment -21 criterion -15 deadline -20 expectedLevel -17 expiry -16 indicator -18 label -17 lastCheck -15 links -19 none -23 priority -16 proofs -19 responsible -19 score -16 severity -17 status 25 version -15
h/combien	BC -15 applicable -21 comment -20 criterion -25 deadline -20 expectedLevel -18 expiry -17 indicator 19 label -31 lastCheck -21 links -31 none 21 priority -18 proofs -23 responsible -23 status -31
h/comment	BC -17 CFA -15 OF -18 VAE -17 applicable -26 body -18 comment 31 criterion -19 deadline -35 expectedLevel -23 expiry -22 indicator -23 label -22 lastCheck -19 links -22 none -32 priority -28 proofs -26 responsible -21 score -19 severity -22 status -22 steps -17 version -17
h/comp	BC 26 OF -16 applicable -17 comment -15 none -15 status -17
h/comp$	BC 27 OF -16 applicable -17 indicator -15 label -15 none -16
h/compe	BC 22 CFA -20 OF -19 proofs -17
h/compl	BC -15 OF -15 action -16 applicable -16 comment -25 criterion -15 deadline 18 expectedLevel -15 indicator -18 label -16 lastCheck -16 links -19 none -28 priority -18 proofs -18 responsible -21 severity -15
h/confo	BC -15 comment -25 criterion -15 deadline -18 expectedLevel -23 expiry -17 indicator -18 label -17 lastCheck -16 links -17 none -29 priority -16 proofs -20 responsible -19 score -19 status 26
h/crit	BC -15 OF -16 action -20 applicable -15 comment -19 criterion 30 deadline -18 expectedLevel -17 expiry -15 indicator -20 label -19 lastCheck -15 links -17 none -17 priority -17 proofs -17 responsible -19 score -16 severity -15 status -20 version -16
h/crite	BC -22 CFA -16 OF -19 VAE -17 action -28 applicable -20 body -22 comment -29 criterion 36 date -22 deadline -25 expiry -25 label -29 lastCheck -26 links -29 none -32 priority -24 proofs -32 reference -15 responsible -25 score -23 severity -21 status -37 version -29
h/crite$	BC -17 OF -15 VAE -16 action -26 applicable -18 body -16 comment -23 criterion 27 date -15 deadline -22 expiry -19 indicator -28 label -21 lastCheck -18 links -21 none -22 priority -22 proofs -21 responsible -15 score -17 severity -16 status -24 version -21
h/d	BC -35 CFA -28 OF -33 VAE -31 applicable -34 body -42 criterion -45 documents -36 expectedLevel -36 label -44 none -15 proofs -47 responsible -44 score -21 session -41 severity -34 trainee -37 version -35
h/dat	BC -30 CFA -24 OF -28 VAE -27 action -34 applicable -27 body -31 comment -42 criterion -31 date 22 documents -27 expectedLevel -33 indicator -31 label -39 links -45 phase -24 priority -34 proofs -42 reference -36 responsible -40 score -36 session -27 severity -38 status -46 step -22 steps -30 trainee -27 version -41
h/dat de	BC -16 action -19 comment -19 date 21 deadline -17 end -18 expectedLevel -16 indicator -20 label -24 links -26 none -44 priority -19 proofs -26 responsible -16 score -19 severity -21 start 22 status -26
h/dat$	BC -17 OF -16 VAE -15 action -18 applicable -16 body -24 comment -25 criterion -17 date 15 end 18 expectedLevel -18 expiry 16 indicator -17 label -18 lastCheck -15 links -23 none -16 priority -18 proofs -20 reference -23 responsible -25 score -17 session -16 severity -17 status -21 step -15 steps -25 trainee -22 version -22
h/de forma	BC -17 OF 16 body 17 comment -19 links -18 none -32 proofs -16 reference -17 responsible -22 steps -36
h/de l	BC -28 CFA -16 OF -24 VAE -20 action -28 applicable -19 criterion -22 date -18 deadline -27 expectedLevel -40 expiry -23 indicator -51 lastCheck -26 none -36 phase -19 priority -25 proofs -34 score -19 session -21 trainee -19 version -15
h/de la	BC -18 action -17 body -34 comment -27 date 22 deadline -24 documents -16 end -16 expectedLevel -21 indicator -22 label -22 lastCheck -19 none -25 phase -16 priority -21 reference -22 responsible -31 severity 15 start -19 step -20 version -25
h/derni	BC -22 CFA -15 OF -18 VAE -17 action -23 applicable -19 body -19 comment -29 criterion -21 date -40 end 19 expectedLevel -24 expiry -25 indicator -29 label -30 lastCheck 24 links -27 none -24 priority -26 proofs -28 responsible -25 score -23 severity -26 start -20 status -34 version -25
h/do	BC -20 CFA -15 OF -17 VAE -15 applicable -16 body 21 comment -23 criterion -22 date -15 deadline -22 expectedLevel -24 expiry -16 indicator -23 label -18 lastCheck -16 links -20 none -25 priority -22 proofs -25 responsible -21 score -18 severity -21 status -22 version -18
h/doc	BC -23 CFA -20 OF -22 VAE -21 action -25 applicable -22 body -23 comment -37 criterion -21 date -30 deadline -30 documents 34 expectedLevel -29 expiry -30 indicator -38 label -31 lastCheck -25 none -46 phase -22 priority -29 proofs 15 score -30 session -27 severity -26 step -22
h/doc$	BC -18 CFA -16 OF -17 VAE -17 action -24 applicable -18 body -19 comment -27 criterion -17 date -25 deadline -23 documents 15 expectedLevel -23 expiry -26 indicator -39 label -24 lastCheck -20 none -36 priority -22 proofs 16 score -19 session -22 severity -21 step -20
h/docum	BC -31 CFA -24 OF -24 VAE -26 action -28 applicable -25 body -26 comment -42 criterion -29 deadline -38 documents 16 expectedLevel -45 expiry -21 indicator -41 label -34 lastCheck -39 phase -19 priority -33 reference 19 score -35 session -22 severity -36
h/docum$	BC -22 CFA -16 OF -21 VAE -17 action -21 applicable -19 body -22 comment -29 criterion -20 deadline -32 expectedLevel -29 indicator -33 label -30 lastCheck -36 priority -27 reference 16 score -24 session -19 severity -27 steps -17
h/dri	BC -15 action -17 body -19 comment -22 deadline -20 expectedLevel -18 indicator -18 label -15 lastCheck -15 links -20 none -26 priority -16 proofs -20 responsible 29 score -15 severity -17 status -21 version -15
h/dt	BC -15 OF -16 action -18 applicable -15 body -16 comment -22 criterion -15 date 23 expectedLevel -18 expiry -20 indicator -23 label -17 lastCheck -17 links -23 none -15 priority -18 proofs -23 reference -17 responsible -24 score -18 severity -17 status -24 steps -15 version -20
h/du	BC -38 CFA -30 OF -37 VAE -35 applicable -34 body -42 comment -32 criterion -33 deadline -16 expiry -16 indicator -49 none -19 priority -38 score -40 severity -37 steps -32
h/due	BC -17 VAE -15 action -18 applicable -15 body -16 comment -28 criterion -17 date -19 deadline 26 documents -22 expectedLevel -19 expiry -22 indicator -24 label -19 lastCheck -20 links -27 phase -21 priority -19 proofs -20 reference -22 responsible -26 score -19 session -16 severity -19 status -25 step -21 version -17
h/e	BC -18 CFA -18 OF -19 VAE 21 action -20 applicable -23 comment -23 criterion -18 date -18 deadline -21 expectedLevel -17 expiry -19 indicator -22 label -18 lastCheck -17 links -22 priority -22 proofs -19 responsible -26 score -15 severity -18 version -25
h/ech	BC -15 action -17 body -15 comment -20 criterion -15 date -17 deadline 24 expectedLevel -17 expiry -17 indicator -20 label -18 lastCheck -20 links -21 priority -18 proofs -16 responsible -20 score -17 severity -18 status -21 step -15 version -17
h/echea	BC -15 action -34 comment -23 date -31 deadline 28 expectedLevel -18 expiry -35 indicator -21 label -19 lastCheck -32 links -21 priority -18 proofs -21 responsible -16 score -21 severity -16 status -28
h/eleme	BC -18 OF -17 VAE -15 action -22 body -15 criterion -17 date -18 deadline -25 documents 21 expectedLevel -20 expiry -18 indicator -23 label -22 lastCheck -20 links -26 none -28 priority -21 proofs 22 responsible -16 score -21 severity -20 status -26 version -16
h/en	BC -29 CFA -23 OF -26 VAE -28 action -31 applicable -32 body -34 criterion -33 deadline -15 documents -33 end -18 expectedLevel -42 expiry -48 indicator -27 label 15 lastCheck -36 links -53 none -51 phase -22 reference -30 score -33 session -23 severity -34 start -18 step -30 trainee -19 version 18
h/est	BC -24 CFA -19 OF -21 action -20 applicable 18 body -25 comment -25 criterion -34 date -23 deadline -33 documents -26 expectedLevel -23 expiry -23 lastCheck -25 none -36 phase -16 priority -27 reference -21 responsible -43 score -20 severity -32 status 24 step -17 version -24
h/eta	BC -16 CFA -15 OF -17 VAE -15 action -18 applicable -15 body -17 comment -17 criterion -15 deadline 28 expectedLevel -18 expiry -18 indicator -19 label -18 lastCheck -17 links -16 none -22 priority -20 responsible -17 score -19 severity -19 status -21 version -18
h/evide	BC -26 CFA -24 OF -25 VAE -25 action -23 applicable -23 body -23 comment -28 criterion -28 date -24 deadline -29 expectedLevel -39 indicator -29 label -25 lastCheck -26 priority -28 responsible -27 score -32 severity -24 status -31 version -26
h/evide$	BC -16 OF -16 action -16 comment -17 criterion -20 date -15 deadline -20 expectedLevel -32 expiry -22 indicator -22 label -23 lastCheck -16 priority -18 proofs 18 responsible -17 score -15 severity -18 status -21 version -15
h/exige	BC -16 OF -16 VAE -15 action -21 applicable -16 body -15 comment -22 criterion -26 date -15 deadline -21 expiry -17 indicator -27 label 19 lastCheck -18 links -20 none -23 priority -19 proofs -22 responsible -25 score -18 severity -18 status -24 version -16
h/f	BC -21 CFA 18 OF 16 VAE -24 action 18 applicable -32 body -15 comment -26 criterion -21 deadline -21 expectedLevel -16 expiry -21 indicator -24 label -22 lastCheck -16 links -20 none -27 priority -20 proofs -27 responsible -23 score -19 status -25 version -17
h/forma	BC -25 CFA -22 OF 22 VAE -18 action -20 comment -25 criterion -19 date -23 deadline -17 documents -18 expectedLevel -16 expiry -22 indicator -24 label -19 lastCheck -17 links -25 priority -23 proofs -30 reference -25 responsible -31 score -17 session 18 severity -18 step -19 trainee -26 version -23
h/forma$	BC -20 CFA -18 action -17 applicable -18 comment -23 criterion -15 date -19 deadline -15 documents -16 expectedLevel -15 expiry -18 indicator -19 label -15 lastCheck -16 links -21 priority -16 proofs -24 reference -19 responsible -25 score -16 session 15 severity -16 trainee -29 version -18
h/guid	BC -19 OF -21 action -21 applicable -17 body -20 comment -24 date -15 deadline -22 expectedLevel 26 expiry -18 indicator -25 label -20 lastCheck -21 links -16 priority -24 proofs -21 responsible -22 status -24 version -17
h/i	BC -21 CFA -15 OF -20 VAE -18 action -24 applicable 16 body -19 comment -37 criterion -21 deadline -21 expectedLevel -27 expiry -18 indicator -26 label -25 lastCheck -20 links -31 none -30 priority -19 proofs 20 responsible -24 score -20 severity -17 steps 22 version -17
h/ind	BC -15 OF -16 action -21 applicable -18 comment -30 criterion -31 date -15 deadline -21 documents -19 expectedLevel -17 expiry -17 indicator 33 lastCheck -17 links -16 none -28 phase -18 priority -24 proofs -24 reference -18 responsible -25 score -17 session -17 severity -19 step -19 version -23
h/ind$	BC -16 OF -15 action -17 applicable -15 body -15 comment -27 criterion -19 date -15 deadline -19 expectedLevel -17 expiry -16 lastCheck -16 links -21 none -37 priority -19 proofs -20 reference -23 responsible -20 score -16 severity -19 version -21
h/indic	BC -22 CFA -17 OF -21 VAE -19 action -24 applicable -20 body -21 comment -34 criterion -41 date -24 deadline -27 documents -24 expectedLevel -27 expiry -23 indicator 34 lastCheck -25 links -32 none -38 phase -24 priority -24 proofs -40 reference -25 responsible -40 score -15 session -19 severity -27 step -28 version 15
h/indic$	BC -18 OF -16 action -17 applicable -15 body -18 comment -28 criterion -28 deadline -20 documents -18 expectedLevel -21 expiry -17 indicator 27 label 18 lastCheck -19 links -20 none -25 phase -17 priority -17 proofs -28 reference -22 responsible -29 score -18 severity -25 step -21 version -24
h/it	BC -17 OF -15 action -25 applicable -18 body -15 comment -18 criterion -18 date -22 expectedLevel -20 expiry -19 indicator -32 lastCheck -20 links 21 none -35 priority -21 proofs -27 reference -19 responsible -29 score -16 session -16 severity 15
h/j	BC -16 OF -15 VAE -17 action -22 applicable -19 body -21 criterion -17 deadline 16 expectedLevel -26 expiry -17 indicator -30 label -35 lastCheck -17 links -29 phase -23 priority -24 proofs 16 reference -25 responsible -30 score -20 session -23 severity -18 step -27 version -19
h/je	BC -25 CFA -17 OF -20 VAE -19 body -16 comment -46 criterion -23 date -16 deadline -31 expectedLevel -35 expiry -20 indicator -26 lastCheck -27 links -25 none -36 priority -25 proofs 24 responsible -27 severity -19 step -15 version -21
h/kilom	BC -15 applicable -15 comment -22 expectedLevel -19 indicator -17 links -19 none 27 responsible -16 status -17
h/koi	BC -18 CFA -16 applicable -16 body -15 comment -18 criterion -25 date -16 expiry -16 indicator -30 label 25 links -33 none -22 priority -15 responsible -16 status -24 version -15
h/l audit	BC -19 OF -19 VAE -18 action -22 applicable -28 body -18 comment -24 criterion -19 deadline -19 expectedLevel 15 indicator -22 links -19 none 16 priority -18 responsible -23
h/l indic	BC -16 body -19 comment -26 expectedLevel -21 links -18 none -18 proofs -20 responsible -23 severity -26 status 22
h/la	BC -32 CFA -20 OF -26 VAE -23 action -33 applicable -25 body -16 comment -46 criterion -24 deadline -34 end -31 expectedLevel -37 indicator -40 label -34 none -31 phase -20 priority -34 reference -34 session 15 start -34 status -18 step -19
h/last	BC -19 CFA -16 OF -17 VAE -17 action -21 applicable -18 body -18 comment -25 criterion -20 date -28 deadline -34 end 18 expectedLevel -21 expiry -29 indicator -22 label -22 lastCheck 39 links -22 none -29 priority -21 proofs -23 responsible -22 score -21 severity -24 start -15 status -26 version -20
h/le	BC -38 CFA -31 OF -35 VAE -33 action -50 applicable -45 body -22 comment -62 date 15 documents -32 lastCheck 22 none -26 phase -33 priority -45 reference -44 score -37 session -35 severity -35 status -59 step -21 steps -28 trainee -32 version -51
h/le$	BC -26 CFA -22 OF -26 VAE -26 action -32 applicable -28 body -35 comment -45 criterion -36 date 21 documents -19 expectedLevel -41 indicator -50 label -41 links -45 phase -25 priority -31 proofs -43 reference -25 responsible -36 score -28 session -24 severity -29 status -36 step -25 steps -29 trainee -25 version -32
h/level	BC -18 OF -16 VAE -17 action -25 applicable -15 body -17 comment -24 criterion -15 deadline -18 expectedLevel 22 indicator -17 label -22 lastCheck -15 links -19 proofs -16 responsible -17 score -17 status -16 version -16
h/memo	BC -17 OF -16 VAE -16 action -16 applicable -16 body -21 comment 36 criterion -19 date -15 deadline -24 documents -16 expiry -18 indicator -25 label -22 lastCheck -18 links -26 none -29 priority -21 proofs -17 responsible -22 score -20 session -17 severity -17 status -24 version -18
h/nam	BC -19 CFA -17 OF -17 VAE -18 action -18 applicable -19 comment -28 criterion -17 date -24 deadline -24 documents -20 end -21 expectedLevel -19 expiry -23 indicator -27 label -16 lastCheck -18 links -32 priority -21 reference -35 score -19 severity -19 start -22 status -32 step 16 steps -21 version -25
h/nam$	BC -18 CFA -15 OF -15 VAE -17 action -18 applicable -17 comment -28 criterion -15 date -16 deadline -26 documents -22 end -22 expectedLevel -17 expiry -19 indicator -26 label -17 lastCheck -17 links -31 priority -20 reference -29 score -17 severity -18 start -17 status -30 steps -22 version -20
h/nc	BC -15 CFA -18 OF -24 VAE -21 action -25 body -22 comment -25 criterion -22 date -23 deadline -27 expiry -24 indicator -26 label -25 lastCheck -23 links -28 none -36 priority -28 proofs -32 responsible -26 score -26 severity 22 version -24
h/niv	BC -16 action -18 applicable -15 comment -27 criterion -15 deadline -25 expectedLevel 23 expiry -17 indicator -18 label -21 lastCheck -16 links -18 none -30 proofs -19 responsible -19 score -17 severity -18 status -23 version -17
h/nivea	BC -19 CFA -16 OF -20 VAE -18 action -26 applicable -21 body -19 comment -28 criterion -19 date -21 deadline -24 documents -15 expiry -25 indicator -29 label -30 lastCheck -28 links -26 none -37 proofs -26 responsible -22 score -31 session -17 version -20
h/no	BC -26 CFA -21 OF -25 VAE -23 action -28 applicable -25 body -25 comment -37 criterion -26 date -31 documents -25 expectedLevel -30 expiry -27 indicator 17 label -33 lastCheck -28 links -34 phase -24 priority -21 proofs -34 reference 15 responsible -29 score -30 session -20 severity -28 status -36 step -19 version 17
h/no$	BC -19 CFA -16 OF -19 VAE -17 action -22 applicable -18 body -18 comment -25 criterion -20 date -28 deadline -36 expectedLevel -21 expiry -17 label -27 lastCheck -22 links -26 priority -15 proofs -24 reference 19 responsible -24 score -22 severity -22 status -28 version 15
h/non	BC -18 OF -15 VAE -16 action -18 body -17 comment -25 criterion -16 date -16 deadline -23 expectedLevel -23 expiry -18 indicator -21 label -18 lastCheck -19 links -20 none -28 priority -20 proofs -23 responsible -21 score -19 severity 16 version -15
h/not	BC -27 CFA -24 OF -26 VAE -24 action -28 applicable -19 body -25 comment 28 criterion -30 date -24 deadline -31 documents -26 end -19 expectedLevel -29 expiry -27 indicator -31 label -30 lastCheck -26 links -33 none -34 phase -17 priority -28 proofs -37 reference -24 responsible -34 score 20 session -24 severity -29 start -18 step -24 steps 18 trainee -21 version -23
h/nota	BC -17 OF -17 VAE -16 action -20 applicable -16 comment 35 criterion -20 date -15 deadline -24 expectedLevel -20 expiry -18 indicator -22 label -20 lastCheck -18 links -23 none -29 priority -23 proofs -23 responsible -27 score -20 severity -22 status -24 version -19
h/n°	BC -31 CFA -24 OF -27 VAE -27 action -38 applicable -27 body -29 comment -41 date -30 deadline -37 documents -27 end -19 expectedLevel -33 expiry -38 indicator 19 label -51 lastCheck -41 links -37 phase -20 priority -37 proofs -47 reference 32 responsible -40 score -36 severity -34 start -19 status -47 step -25 steps -23 trainee -23
h/n°$	BC -20 CFA -17 OF -20 VAE -19 action -23 applicable -19 body -17 comment -28 criterion -36 date -21 deadline -25 documents -17 expectedLevel -23 expiry -23 indicator 15 label -42 lastCheck -37 links -24 priority -24 proofs -42 responsible -30 score -23 severity -21 status -31
h/o	BC -19 CFA -23 VAE -21 action -23 applicable 15 body 15 comment -35 criterion -17 date -15 deadline -23 documents -15 expectedLevel -20 expiry -17 indicator -18 label -18 lastCheck -17 links -34 phase -15 priority -18 proofs -20 reference -17 responsible -24 score -18 session -19 severity -19 step -16 steps -18 trainee -17 version -17
h/of	BC -26 CFA -34 OF 43 VAE -31 action -27 applicable -41 body 17 comment -27 criterion -28 deadline -36 expiry -27 indicator -35 label -27 lastCheck -26 links -34 none -18 priority -28 reference -26 responsible -36 session -19 severity -23 status -24 step -18 trainee -19 version -33
h/of$	BC -25 CFA -25 OF 34 VAE -20 applicable -18 body 16 comment -17 criterion -15 deadline -21 expectedLevel -21 indicator -21 label -16 none -28 priority -17 proofs -25 responsible -18 score -19 status -19
h/on	BC -27 CFA -18 OF -25 VAE -23 action -30 applicable -27 body -25 comment -28 criterion -28 date 18 deadline -33 documents 17 expectedLevel -36 indicator -32 label -18 priority -31 proofs -42 reference -15 responsible -35 score -29 severity -31 version -25
h/on$	BC -17 OF -17 VAE -16 action -22 applicable -16 body -15 criterion -18 date 22 deadline -22 expectedLevel -18 indicator -23 label -24 links -31 none -35 priority -19 proofs -18 responsible -23 score -22 severity -17 status -15 version -23
h/ordr	BC -18 OF -18 VAE -15 action -21 applicable -17 body -17 comment -26 date -18 deadline -28 expectedLevel -21 expiry -20 indicator -22 label -22 lastCheck -22 links -16 priority 19 proofs -23 responsible -20 score -23 severity -21 status -26 version -16
h/ou	BC -30 CFA -26 OF -31 VAE -23 action -37 applicable -44 comment -37 criterion -36 date -27 deadline -44 end -19 expectedLevel -32 expiry -38 indicator -46 label -45 lastCheck -42 links 30 none -50 phase -27 priority -40 proofs -42 reference -29 session -27 severity 16 step -33 steps -16 trainee -17 version -32
h/owner	BC -16 applicable -15 body -21 comment -19 criterion -15 deadline -17 documents -15 expectedLevel -15 indicator -17 label -16 lastCheck -15 links -17 none -30 priority -17 proofs -16 responsible 35 score -15 status -20 step -17
h/papie	BC -17 CFA -15 OF -16 VAE -15 action -24 applicable -16 comment -27 criterion -18 deadline -21 expectedLevel -22 indicator -37 label -24 lastCheck -20 links -28 phase -18 priority -21 proofs 17 responsible -32 score -18 session -21 severity -16 step -20
h/par	BC -22 OF -16 VAE -16 action -21 applicable -22 body -32 comment -40 criterion -24 date -16 deadline -22 documents -16 expiry -22 indicator -30 label -21 lastCheck -20 links -29 priority -23 proofs -43 responsible 39 score -17 session -18 severity -27 status -39 version -22
h/pas	BC -20 OF -17 VAE -15 action -19 applicable -21 body -20 criterion -19 deadline -21 documents -15 expectedLevel -21 indicator -28 label -22 lastCheck 17 links -37 none -27 priority -21 proofs -20 responsible -27 score -23 status 18
h/pc	BC -16 CFA -15 OF -18 VAE -15 action -17 applicable -15 body -17 comment -22 criterion -18 date -15 deadline -22 expectedLevel -21 expiry -18 indicator -23 label -21 lastCheck -17 links 16 none -29 priority -20 proofs 20 responsible -15 score -21 severity -19 status -24 version -17
h/perio	BC -16 OF -15 action -16 body -15 comment -20 deadline -17 expectedLevel -18 expiry -15 indicator -17 links -20 none 26 priority -17 proofs -16 responsible -21 severity -17 status -19 version -19
h/perso	BC -15 OF -17 action -16 applicable -16 body -25 date -16 deadline -17 expectedLevel -21 expiry -17 indicator -24 label -26 lastCheck -19 links -23 none -27 priority -20 proofs -20 responsible 24 score -24 severity -18 status -26 steps -17 trainee 18 version -16
h/point	BC -20 CFA -15 OF -19 VAE -17 action -26 applicable -18 criterion -21 date -18 deadline -29 documents -15 expectedLevel -26 expiry -19 none -37 priority -22 proofs -27 severity -22 status -28 step -15 steps -15 version -18
h/possi	BC -15 OF -15 action -17 applicable -15 body -15 comment -22 deadline -17 expectedLevel 32 indicator -19 label -19 links -20 priority -17 proofs -28 responsible -18 score -16 severity -28 status -28
h/pour	BC -29 CFA -22 VAE -30 action -30 applicable 25 criterion -34 date -33 deadline 21 documents -24 expiry -40 label -36 lastCheck -44 links -39 phase -22 priority -34 proofs -40 reference -27 responsible -43 score -28 session -23 severity -32 step -26 steps -19 version -26
h/pr	BC -15 OF 17 action -16 comment -33 deadline 16 expiry -15 label -15 links -23 priority -15 proofs -20 reference -20 responsible -23 status -24 trainee 24 version -16
h/preuv	BC -23 CFA -18 OF -22 VAE -19 action -25 applicable -19 body -24 comment -42 criterion -24 deadline -32 documents 19 end -15 expectedLevel -47 expiry -33 indicator -21 label -27 lastCheck -26 phase -16 priority -24 proofs 24 reference -21 responsible -30 score -25 session -26 severity -24 step -23 steps -17 trainee -19 version -26
h/prior	BC -15 CFA -15 OF -18 action -20 body -19 comment -24 criterion -19 date -19 deadline -25 expectedLevel -26 expiry -22 indicator -21 label -21 lastCheck -22 links -27 none -36 priority 30 proofs -23 responsible -17 score -22 severity -21 status -28 version -18
h/quali	BC -15 OF -15 body -16 comment -21 criterion 21 deadline -20 documents -16 expectedLevel -24 expiry -16 lastCheck -17 links -18 none -34 phase -16 priority -17 proofs -20 reference -26 score -17 session -16 status -29 step -19 version -24
h/que	BC -28 OF -21 VAE -16 applicable -25 body -20 criterion -29 date -20 expiry -28 indicator -36 links -31 none -31 phase -20 priority -30 reference -15 responsible -23 score -19 severity -18 status -48 step -21 version -17
h/qui	BC -28 CFA -21 OF -25 VAE -23 action -28 applicable -31 body 16 comment -19 date -32 deadline -36 end -22 expectedLevel -35 expiry -31 indicator -44 label -24 lastCheck -38 links -39 none -38 phase -16 priority -34 proofs 18 reference -23 responsible 28 score -28 session -23 severity -32 start -23 status -42 step -24 steps -31 trainee -22 version -25
h/quoi	BC -15 action -20 comment -27 date -18 deadline -22 expiry -22 label 24 lastCheck -20 links -30 none -29 priority -22 responsible -22 score -17 severity -22 status -34 version -18
h/rag	BC -22 CFA -19 OF -21 VAE -17 action -20 applicable -22 body -18 comment -26 criterion -20 date -17 deadline -21 expectedLevel -25 expiry -17 indicator -25 label -24 lastCheck -20 links -22 none -32 priority -20 proofs -23 responsible -25 score -22 severity -22 status 34 version -20
h/rang	BC -17 CFA -15 OF -17 VAE -18 action -34 applicable -18 body -18 comment -25 criterion -23 date -18 deadline -22 expectedLevel -20 expiry -22 indicator -18 label -21 lastCheck -19 links 15 proofs -22 responsible -22 score -23 severity -22 status -29 version -18
h/refle	BC -20 CFA -15 OF -17 VAE -18 action -22 applicable -19 body -17 comment 30 criterion -20 date -16 deadline -24 expectedLevel -19 expiry -19 indicator -22 label -22 lastCheck -18 links -18 none -26 priority -22 proofs -19 responsible -20 score -21 severity -22 status -27 version -18
h/relea	BC -16 OF -15 action -17 applicable -15 body -19 comment -21 criterion -15 date -20 deadline -21 expectedLevel -19 expiry -22 indicator -20 label -15 lastCheck -17 links -24 none -32 priority -20 proofs -24 reference -18 responsible -30 score -18 severity -18 status -27 version 32
h/relev	BC -19 applicable 17 date 19 deadline -16 lastCheck -18 none -15
h/requi	BC -19 CFA -16 OF -19 VAE -18 applicable -20 body -16 comment -31 criterion -22 date -17 deadline -24 expectedLevel 18 expiry -19 indicator -25 label 16 lastCheck -19 links -20 none -27 priority -24 proofs -18 responsible -21 score -20 severity -25 status -19 version -18
h/rnq	BC -15 action -18 applicable -15 comment -25 criterion 21 date -19 deadline -23 expectedLevel -19 expiry -19 indicator 17 lastCheck -16 links -26 none -30 priority -15 proofs -21 reference -18 responsible -23 score -17 session -16 severity -16 status -29 step -16 version -22
h/s	BC -28 CFA -21 OF -20 VAE -20 applicable 24 comment -29 criterion -23 date -22 deadline -26 expectedLevel -22 expiry -27 label -22 lastCheck -23 links -36 none -33 proofs -32 reference -18 score -16 session -16 version -30
h/se	BC -15 action 18 applicable -16 body -15 comment -24 criterion -18 deadline -30 expectedLevel 16 expiry -16 indicator -29 label 17 lastCheck -22 links -28 none -39 phase -22 priority -19 proofs -29 reference -19 responsible -25 score -17 session -17 severity -22 status -28 version -15
h/sever	BC -17 OF -15 VAE -16 action -17 applicable -16 comment -18 criterion -16 deadline -18 expectedLevel -24 expiry -16 indicator -18 label -18 lastCheck -16 links -17 none -20 priority -18 proofs -18 responsible -18 score -17 severity 24 status -26 version -16
h/sever$	BC -17 OF -15 VAE -15 action -17 applicable -16 comment -17 criterion -16 deadline -18 expectedLevel -25 expiry -16 indicator -19 label -19 lastCheck -16 links -17 none -20 priority -18 proofs -17 responsible -17 score -17 severity 25 status -26 version -16
h/si	BC 20 OF -16 VAE -16 action -16 applicable -15 comment -22 deadline -18 expectedLevel -17 indicator -15 label -15 links -18 none -21 priority -21 responsible -18 score -17 severity 19 status -21
h/skill	BC 26 OF -15 applicable -25
h/statu	BC -15 OF -16 VAE -15 applicable -18 criterion -16 date -17 deadline -20 expectedLevel -18 expiry -18 indicator -25 label -23 lastCheck -17 links -21 none -21 priority -18 proofs -21 responsible -24 score -22 severity -15 status 26 version -15
h/suis	BC -17 OF -15 applicable 18 comment -19 label -15 links -32 none -22 proofs -17 responsible -24 score -17 severity -17 status 23
h/suppo	BC -15 body -15 comment -20 criterion -20 date -18 deadline -22 expectedLevel -19 expiry -19 label -18 lastCheck -17 links -18 phase -21 priority -16 proofs 25 responsible -29 score -17 session -18 severity -15 step -25
h/the	BC -25 CFA -17 OF -21 VAE -18 action -32 applicable -22 body -23 comment -23 criterion -27 date -17 deadline -25 expiry -21 indicator -27 label 18 lastCheck -22 links 16 none -32 priority -24 responsible -24 score -21 severity -20 status -29 version -19
h/titr	BC -15 CFA 17 VAE -15 comment -15 indicator -18 label 15 none -17 status -18
h/train	BC -28 CFA -26 OF 26 VAE -30 action -18 applicable -27 comment -25 criterion -18 deadline -18 end -21 expectedLevel -19 indicator -18 label -17 lastCheck -15 none -31 priority -17 proofs -18 score -17 session -23 severity -16 start -21 status -23 steps -23 version -15
h/train$	BC -16 OF 20 body -21 links -17 none -17 responsible 18 trainee -15
h/v	BC -17 CFA -21 OF -18 VAE 23 action -26 applicable -20 body -17 comment -26 date -15 deadline -24 expectedLevel -16 expiry -22 indicator -26 label -18 lastCheck -18 links -21 priority -22 proofs -27 reference -21 responsible -30 score -15 session -16 severity -16 status -25
h/vae	BC -27 CFA -34 OF -34 VAE 45 action -17 applicable -40 comment -22 deadline -20 expectedLevel -19 expiry -16 indicator -19 label -19 lastCheck -17 links -18 none -19 priority -23 proofs -19 responsible -19 score -16 status -21 version -16
h/vae$	BC -23 CFA -20 OF -23 VAE 32 action -16 applicable -16 comment -20 deadline -18 expectedLevel -17 expiry -15 indicator -18 label -17 lastCheck -15 links -16 none -19 priority -24 proofs -17 responsible -18 status -18
h/verdi	BC -15 OF -15 action -16 applicable -15 comment -21 criterion -16 date -16 deadline -19 expectedLevel -19 expiry -18 indicator -20 label -17 links -20 none -24 priority -18 proofs -19 responsible -19 score -15 severity -17 status 30 version -18
h/vers	BC -21 CFA -16 OF -18 VAE -18 action -24 applicable -19 body -23 comment -23 criterion -25 date -24 deadline -24 expectedLevel -27 expiry -26 indicator -29 label -25 lastCheck -24 none -32 priority -24 proofs -32 reference -16 responsible -28 score -22 session -19 severity -24 status -26 version 35
h/versi	BC -19 CFA -16 OF -18 VAE -15 action -21 applicable -19 comment -24 date -18 deadline -23 expectedLevel -18 expiry -17 indicator -23 label -22 lastCheck -18 links -29 none -33 priority -20 proofs -30 responsible -19 score -19 severity -19 status -31 version 37
h/we	BC -19 OF -16 action -23 applicable -25 comment -21 criterion -15 deadline -23 expectedLevel -21 indicator -16 label -18 lastCheck -18 links -25 none -31 priority -23 proofs 20 responsible -15 severity -19 status 30
h/what	BC -19 OF -15 action 18 applicable -20 body -17 comment -18 criterion -17 deadline -19 documents 15 expectedLevel 17 indicator -24 lastCheck -15 links -27 none -24 priority -18 severity -19 status -19
h/0	CFA 15 action -43 applicable -34 body -35 comment -58 date -25 deadline -39 end -26 expectedLevel -44 expiry -34 indicator -42 label -47 lastCheck -37 links -43 none -52 priority -36 proofs 33 reference -20 responsible -42 session -24 severity -39 start 18 status -44 trainee -28 version -29
h/^apren	CFA 20 none -16
h/^cat	CFA 20 VAE -16 action -18 applicable -15 comment -15 criterion -15 deadline -18 expectedLevel -15 expiry -15 indicator -15 label -15 lastCheck -18 links -15 none -21 priority -18 proofs -24 score -20 severity -15 status -21
h/^nb	CFA -17 OF -15 VAE -17 action -18 applicable -17 body -22 criterion -17 date -16 deadline -20 documents -16 end -16 expectedLevel -17 expiry -17 indicator -22 label -20 lastCheck -16 links -24 none 23 priority -21 proofs -22 reference -19 responsible -19 score -18 session -19 severity -18 status -19 step -16 steps -21 trainee -16 version -25
h/a moi	CFA -16 action -16 applicable 20 responsible -18 status -16
h/aff	CFA -17 action -20 comment -18 deadline -19 expiry -15 indicator -17 none -24 priority -15 proofs -19 responsible 28 status -18
h/apren	CFA 19 none -15
h/apren$	CFA 19 none -15
h/cat	CFA 20 VAE -16 action -18 applicable -15 comment -16 criterion -15 deadline -19 expectedLevel -16 expiry -16 indicator -15 label -15 lastCheck -18 links -16 none -20 priority -18 proofs -16 score -21 severity -16 status -20
h/cat 0	CFA 20 VAE -17 action -17 applicable -15 criterion -15 deadline -18 expectedLevel -15 indicator -15 label -15 lastCheck -17 links -15 none -19 priority -18 proofs -24 score -20 severity -15 status -20
h/de	CFA -43 OF -23 VAE -40 applicable -42 comment -15 criterion -48 responsible -19 step -23 steps -29 trainee -16 version -32
h/ecsr	CFA 16
h/f$	CFA -17 OF 20 none -17 status -16
h/moi$	CFA -16 applicable 21 responsible -16
h/n	CFA -19 OF -31 VAE -20 action -20 applicable 26 body -31 criterion -21 date -18 deadline -26 documents -19 end -19 expectedLevel -26 expiry -21 indicator -19 label -21 lastCheck -24 links -29 phase -18 priority -29 proofs -24 reference -22 responsible -34 score -22 session -15 severity -25 start -19 step -19 steps -21 trainee 17 version -20
h/n$	CFA -16 OF -21 VAE -15 applicable 19 comment -27 criterion -15 deadline -19 documents -15 label -16 lastCheck -16 links -20 priority -18 proofs -16 responsible -22 score -15
h/nb	CFA -17 OF -16 VAE -18 action -20 applicable -18 body -24 criterion -17 date -16 deadline -22 documents -16 expectedLevel -17 expiry -17 indicator -23 label -21 lastCheck -17 links -25 none 24 phase -15 priority -23 proofs -22 reference -17 responsible -18 score -20 session -20 severity -19 status -21 step -16 steps -19 version -25
h/order	CFA -16 OF -19 VAE -17 action -20 applicable -16 body -17 comment -22 criterion -19 date -17 deadline -23 expectedLevel -19 expiry -20 indicator -21 label -20 lastCheck -18 links -17 priority 22 proofs -23 responsible -20 score -20 severity -19 status -21 version -20
h/out	CFA -15 body -17 comment -26 criterion -21 date -25 expectedLevel -20 expiry 22 indicator -19 label -19 lastCheck -27 links -20 none -28 priority -17 proofs -20 responsible -16 severity -15 status -20
h/pro	CFA 17
h/v a	CFA -15 VAE 25 action -18 applicable -15 comment -21 deadline -17 expiry -17 indicator -15 lastCheck -15 priority -17 proofs -19 responsible -21 status -21 version -15
h/^actio	OF -17 action 35 applicable -15 body -19 comment -26 criterion -16 date -15 deadline -28 end -18 expectedLevel -23 expiry -18 indicator -23 label -22 lastCheck -15 links -20 none -31 priority -21 proofs -19 reference -16 responsible -35 score -15 session 22 severity -16 status -24 trainee -19 version -17
h/^af	OF 20 none -15
h/^coule	OF -16 comment -22 deadline -16 expectedLevel -16 links -36 none 36 proofs -15 responsible -22 status -17 version -16
h/^impor	OF -16 action -16 applicable -15 comment -19 criterion -18 deadline -20 expectedLevel -17 expiry -16 indicator -18 label -20 lastCheck -16 links -19 none -19 priority 29 proofs -18 responsible -15 score -17 severity -18 status -20 version -16
h/^le	OF -15 action -17 applicable -16 comment -24 date -22 deadline -32 documents -16 expiry -23 indicator -34 lastCheck -29 none -36 priority -16 proofs -26 severity -17 status -24
h/^pr	OF 17 comment -15 deadline 15 expectedLevel -15 links -16 priority -15 proofs -16 responsible -18 status -22
h/^statu	OF -15 applicable -17 comment 15 criterion -16 date -19 deadline -19 expectedLevel -18 expiry -19 indicator -29 label -25 lastCheck -17 links -22 none -21 priority -19 proofs -23 responsible -22 score -20 severity -15 status 17 version -16
h/act	OF 17 action 18 deadline -15 none -17 responsible -17 status -15
h/actio$	OF -18 action 17 body -17 comment -18 deadline -17 expectedLevel -16 indicator -16 label -22 lastCheck -15 links -21 none -21 proofs -16 responsible 16 severity -16 status -18 steps -24 trainee -16
h/ae	OF -20 applicable 24 none -18 status -22
h/body	OF -17 body 27 comment -16 links -18 none -17 responsible -20 trainee -17
h/body$	OF -16 body 27 comment -17 deadline -15 expectedLevel -15 links -19 none -18 priority -15 responsible -20 status -15 trainee -16
h/conce	OF -18 VAE -15 applicable 31 deadline -16 label -15 none -28 proofs -17 responsible -22 session 15 status -27
h/coule	OF -16 action -17 body -15 comment -22 expectedLevel -17 indicator -22 label -15 links -33 none 39 priority -17 proofs -18 reference -19 responsible -23 status -18 version -15
h/crit$	OF -15 comment -18 criterion 28 deadline -16 expectedLevel -15 indicator -18 label -17 links -15 none -16 priority -15 proofs -16 responsible -16 score -15 status -18 version -19
h/evalu	OF -15 action -22 applicable -16 body -20 criterion -34 date -22 deadline -25 end -25 expectedLevel -21 expiry -21 links -23 none -32 priority -21 proofs -18 responsible -22 session -22 severity -17 steps 24 version -16
h/fair	OF -16 VAE -15 action 22 applicable -16 comment -25 criterion -16 deadline -21 expectedLevel -26 expiry -19 indicator -21 lastCheck -18 links -17 proofs -25 responsible -24 score -17 status -18
h/falc	OF -19 comment -15 none 23
h/form	OF 19 body -16 comment -18 end -16 links -20 none -28 reference -21 session 19 start -16 steps -16
h/form$	OF 17 responsible -15
h/guid$	OF -16 action -16 body -18 comment -17 deadline -18 indicator -19 lastCheck -15 none 19 responsible -16 status -19
h/item	OF -15 applicable 23 comment -27 deadline -15 indicator 17 links -18 none -37 proofs -21 responsible -17 status -16
h/kan	OF -18 applicable -26 body -21 comment -17 deadline 18 indicator -28 phase -15 status -22 step -15
h/mark	OF -15
h/nc$	OF -15 VAE -16 action -18 body -16 comment -17 criterion -16 date -17 deadline -20 expectedLevel -34 expiry -17 indicator -19 label -18 lastCheck -18 links -21 none -28 priority -25 proofs -27 responsible -22 score -18 status 19 version -16
h/ns	OF -15 applicable 20 none -18
h/o n	OF -19 applicable 24 comment -26 deadline -18 links -18 proofs -15 responsible -19 severity -15
h/order$	OF -15 VAE -17 action -18 applicable -16 body -17 comment -21 criterion -17 date -16 deadline -22 expectedLevel -18 expiry -19 indicator -21 label -18 lastCheck -17 links -17 priority 22 proofs -22 responsible -18 score -19 severity -18 status -21 version -19
h/papel	OF -15 action -17 comment -20 criterion -17 deadline -17 expectedLevel -17 indicator -17 links -20 none -21 proofs 24 responsible -15 score -20 status -17
h/pc$	OF -15 comment -19 deadline -16 indicator -16 links 18 none -24 proofs -24 status -17
h/perim	OF 16
h/pond	OF -15 comment -15 deadline -15 indicator -17 none -17 score 22 status -19
h/pr qd	OF -15 applicable -17 deadline 18 status -15
h/y	OF -19 VAE -17 action -24 body -30 comment -31 criterion -19 deadline -26 expectedLevel -17 indicator -23 label -22 lastCheck -20 links -16 none -33 priority 20 proofs -30 responsible 17 score -15 severity -18 status -30 version -18
h/^val	VAE 20 applicable -16 expectedLevel -15 expiry 16 none -23 priority -15 responsible -16 status -20 version -15
h/acq	VAE 24 expiry -21 none -15 status -15
h/appli	VAE -18 action -22 body -15 comment -19 criterion -18 deadline -17 expectedLevel -18 expiry -21 indicator -23 label -18 lastCheck -17 links -17 none -26 priority -21 proofs -21 responsible -23 severity -17 status -22
h/atten$	VAE -15 action -18 body -22 criterion -16 date -15 documents -24 end -20 expectedLevel 26 expiry -15 indicator -26 lastCheck -15 links -28 phase -26 priority -20 proofs -38 reference -23 responsible -29 score -18 session -21 start -18 status -28 step -27 trainee -17 version -15
h/avant	VAE -16 action -27 applicable -16 body -17 comment -40 criterion -16 date -24 deadline 22 documents -30 expectedLevel -19 expiry 20 indicator -32 label -21 lastCheck -31 links -29 priority -25 proofs -25 reference -25 responsible -31 score -16 session -21 severity -15 status -31 step -25 steps 18 version -22
h/cpt	VAE -16 action -15 comment -16 indicator -17 links -15 none 24 proofs -16
h/exp	VAE 23 date -21 deadline -17 expectedLevel -15 expiry 24 indicator -15 lastCheck -23 links -15 none -21 status -17
h/learn	VAE 15 body -20 comment -15 priority -18 responsible -17 session -15 trainee 23
h/t	VAE -21 comment -22 deadline -16 expiry -15 indicator -18 links -16 none 27 proofs -19 responsible -21 status -20
h/tensi	VAE -18 comment -15 none 22 responsible -15 version -26
h/to	VAE -25 action 29 applicable -27 body -29 comment -36 criterion 17 date -31 deadline -34 expiry -33 label -36 lastCheck -28 none -40 priority -30 proofs -43 reference -19 responsible -36 score -27 session -16 severity -30 status -43 version -34
h/v$	VAE -19 comment -17 indicator -19 links -15 reference -20 responsible -16 version 25
h/val	VAE 20 action -15 comment -15 expectedLevel -16 expiry 16 indicator -16 label -15 links -15 none -23 priority -16 proofs -16 responsible -18 status -21 version -17
h/0$	action -26 applicable -27 body -23 comment -42 date -17 deadline -24 expectedLevel -32 expiry -23 indicator -30 label -33 lastCheck -22 links -32 none -39 priority -23 proofs 18 responsible -29 score 19 severity -25 status -32 version -22
h/^act	action 20 comment -16 deadline -15 none -15 responsible -17
h/^analy	action -17 body -18 comment 27 deadline -17 end -18 indicator -17 label -15 links -20 none -22 priority -15 proofs -15 responsible -16 session -18 start -17 status -17 trainee -20
h/^comen	action -22 comment 24 end -19 expectedLevel -15 indicator -17 none -20 proofs -18 responsible -15 start 16 status -18
h/^corre	action 16 responsible -15
h/^crit	action -17 comment -16 criterion 24 deadline -16 label -17 priority -15 proofs -15 responsible -16 status -18
h/^d	action -15 comment -15 date -18 deadline 15 expiry -27 indicator -15 lastCheck -20 phase -17 priority -15 status -18 step -16
h/^doc	action -16 comment -31 date -21 deadline -20 documents 34 expiry -22 indicator -30 label -17 links -31 none -33 phase -19 priority -16 proofs 19 score -16 session -27 step -22 version -25
h/^echea	action -32 comment -17 deadline 23 expiry -19 label -15 lastCheck -21 links -16 proofs -17 status -17
h/^exemp	action -15 indicator -15 links -24 none 35 proofs -27 status -16
h/^fin	action -18 body -18 comment -20 date -16 end 27 expiry 22 links -20 priority -15 proofs -21 reference -15 responsible -18 session -18 start -20 status -18 steps -31 trainee -15
h/^heur	action -15 expectedLevel -17 none 29
h/^ki	action -19 applicable -19 body -17 comment -15 deadline -19 none -25 priority -18 responsible 28 severity -18 status -21
h/^l	action -15 applicable -26 body -20 comment -21 criterion -34 deadline -20 expectedLevel 17 expiry -16 indicator -33 links -21 none -24 priority -18 proofs -34 responsible -22 score -28 severity -25 status -29
h/^lien	action -16 comment -15 links 33 none -24 proofs -20 reference -17 responsible -25 status -19 version -21
h/^mes	action -15 comment 21 none -18 responsible -16
h/^mesur	action 24 comment -15 deadline -16 responsible -16
h/^min	action -16 comment -16 indicator -15 lastCheck -21 none -17 priority -15 proofs -15 responsible -17 severity 23
h/^next	action 17 responsible -18
h/^not	action -20 comment 26 deadline -18 documents -20 expectedLevel -17 indicator -17 links -18 none -29 proofs -23 responsible -23 score 24 session -16 severity -15
h/^papie	action -21 comment -20 deadline -17 documents 22 links -15 none -30 proofs 25 responsible -19
h/^path	action 20 comment -15 indicator -15 none -20 proofs -15 responsible -17
h/^pc	action -16 comment -20 deadline -15 documents 16 indicator -16 label -15 links -29 none -22 proofs 22 responsible -20 score -15 status -17
h/^photo	action -24 none 30
h/^pilot	action -16 comment -15 label -20 links -21 none -15 proofs -22 responsible 32 severity -32 status -23
h/^qui	action -15 comment -19 criterion -20 deadline -19 expectedLevel -15 indicator -18 label -15 links -17 none -24 priority -20 proofs -24 responsible 31 severity -15 status -20 trainee -15 version -15
h/^reg	action 16 comment -16
h/^repri	action 16 none -16
h/^requi	action -33 comment -26 criterion -15 deadline -17 indicator -19 label 30 links -16 none -21 priority -17 proofs -16 severity -15
h/^respo	action -17 none -17 responsible 28
h/^rq	action -15 comment 26 deadline -16 expectedLevel -15 links -22 none -21 priority -15 proofs -15 responsible -19 session -19 severity -15 status -19
h/^scop	action -17 body -20 comment -22 date -15 deadline -20 expectedLevel -20 expiry -17 indicator -20 label -18 lastCheck -17 links -18 none -27 priority -19 proofs -20 responsible -19 score -19 severity -16 status -22 version -16
h/^sever	action -16 comment -17 deadline -17 expectedLevel -15 indicator -15 label -15 links -15 none -18 priority -16 proofs -16 responsible -17 severity 20 status -17
h/^ski	action -16 comment -20 deadline -17 label 16 none -28 status -15 step 16
h/^to	action 19 none -15
h/^vers	action -16 body -17 comment -17 criterion -16 deadline -16 expectedLevel -16 expiry -17 indicator -18 label -16 links -28 none -23 priority -18 proofs -19 responsible -20 score -16 severity -15 status -22 version 29
h/^versi	action -17 comment -19 criterion -15 date -22 deadline -17 expiry -18 indicator -19 label -17 lastCheck -15 links -23 none -36 proofs -25 responsible -17 status -27 version 35
h/a boucl	action -16 comment -21 deadline 27 status -17
h/a donne	action -17 comment -17 documents 17 proofs 25 status -16
h/a f	action 25 comment -20 proofs -16
h/a fair	action 17 comment -24 deadline -19 expiry -18 indicator -18 label -21 proofs -25 responsible -22 status -16
h/a finir	action -15 comment -18 deadline 15 expiry -27
h/a mener	action 19 comment -16
h/a montr	action -22 comment -26 deadline -16 none -35 proofs 34 status -16
h/ameli	action 17 comment 17 indicator -16 lastCheck -17 none -22 responsible -16 status -21
h/ameli$	action 16 comment 15 lastCheck -16 none -26 responsible -15 status -19
h/analy	action -16 body -17 comment 27 deadline -16 end -17 indicator -16 links -19 none -23 responsible -15 session -22 start -16 status -20 trainee -23
h/are	action -18 applicable -22 deadline -21 none -26 priority -18 proofs -15 status 32
h/argum	action -19 comment 28 deadline -18 documents -16 expectedLevel -20 expiry -15 indicator -20 links -20 none -25 priority -16 proofs -16 reference -15 responsible -20 score -16 severity -15 status -24 step -16
h/artif$	action -15 comment -15 links -25 none -21 proofs 26 version -21
h/av	action -26 comment -27 date -19 deadline 29 indicator -16 label -15 lastCheck -19 links -20 none -18 priority -22 proofs -19 responsible -20 status 16 step -17 version -17
h/av$	action -20 comment -24 date -15 deadline 17 indicator -20 links -18 none -23 priority -19 proofs -18 responsible -17 status 21 step -15 version -17
h/avant$	action -19 comment -30 date -15 documents -18 expiry 22 indicator -19 lastCheck -15 links -18 phase -17 priority -20 proofs -23 reference -15 responsible -18 status -22 version -16
h/bar	action -20 comment -16 criterion -15 expectedLevel 21 links -18 status -17
h/belon	action -15 criterion 18 expectedLevel -16
h/boucl	action -17 comment -19 deadline 23 indicator -26 links -26 none -20 status 18
h/boucl pour	action -19 comment -20 deadline 26 status -16
h/by$	action -15 comment -21 date -18 deadline 16 documents -15 expectedLevel -17 label -16 lastCheck -15 links -21 phase -16 priority -16 proofs -19 reference -18 severity -15 status -24 step -16 version -21
h/ce que	action -21 comment 18 criterion -15 deadline -32 indicator -20 lastCheck -18 links -15 none -38 priority -17 proofs 18 status -26
h/check	action -15 comment -19 date -34 deadline -20 expiry -28 indicator -15 label -17 lastCheck 33 links -20 none -26 priority -15 proofs -16 responsible -17 status -21
h/clear	action -20 expectedLevel 21 links -17 status -17
h/comment$	action -15 comment 30 deadline -16 expectedLevel -16 indicator -15 links -16 none -23 proofs -17 responsible -15 status -15 steps -15
h/corre	action 25 comment -18 label -15 links -15 none -17 proofs -19 responsible -20
h/corri	action 22 comment -23 deadline -16 expiry -16
h/corri$	action 21 comment -22 deadline -17 expiry -16
h/d ameli	action 17 comment -23 deadline 21 lastCheck -18 links -16 none -17 status -18
h/dead	action -16 comment -18 date -17 deadline 29 documents -18 expectedLevel -16 indicator -17 label -16 lastCheck -16 links -20 phase -16 priority -17 proofs -17 reference -15 responsible -21 severity -16 status -25
h/dern	action -15 comment -17 deadline -17 expectedLevel -15 expiry -17 indicator -18 label -20 lastCheck 31 links -19 none -20 priority -15 proofs -16 responsible -19 score -16 status -18
h/des	action -18 body -17 comment -33 criterion -15 date -15 deadline -18 expectedLevel 20 expiry -15 indicator 16 label -18 links -22 none -23 priority -16 reference -25 responsible -29 score -18 session -16 status -25 steps 21 trainee -15 version -21
h/doit	action 23 expectedLevel -15 label -15
h/donne	action -15 body -15 comment -21 none -20 proofs 23 responsible -16 status -15 steps 19
h/dosie	action -15 body -15 comment -20 links 25 none -19 proofs -15 responsible -18 status -17
h/du docum	action -15 date 15 deadline -23 label -17 lastCheck -28 links 16 none -41 reference -36 session -20 step -20 version -33
h/en premi	action -26 comment -20 deadline -19 label -15 none -15 priority 26 proofs -17 responsible -16 status -16
h/engag$	action -15 comment -22 expectedLevel -19 label 18 none -15 priority -24 proofs -24 status 15
h/entre	action -23 applicable -15 body 17 comment -29 criterion -15 date -17 deadline -21 end -22 expectedLevel -19 expiry -22 indicator -25 lastCheck -17 links -28 none 16 priority -21 proofs -18 reference -22 responsible -31 score -17 session -22 severity -15 start 19 status -27 steps -27 trainee -15 version -16
h/et	action -17 comment -24 date -15 deadline -34 documents -18 expiry -21 indicator -21 lastCheck -16 links -25 none -30 phase -16 priority -23 proofs -23 reference -20 responsible -27 status 17 step 25 steps 17 version -21
h/evalu$	action -17 date -21 deadline -20 expectedLevel -18 expiry -20 indicator -31 label 17 links -20 none -27 priority -17 proofs -15 responsible -23 score -25 severity -20 status 16
h/fair$	action 29 comment -21 deadline -19 expectedLevel -19 expiry -17 indicator -19 label -25 lastCheck -16 priority -24 proofs -23 responsible -20 version -17
h/faut	action -23 comment -28 criterion -17 date -18 deadline 25 documents -18 expectedLevel -38 expiry -21 indicator -22 label 15 lastCheck -27 links -22 priority -16 proofs -25 responsible -21 score -16 status -23
h/fee	action -16 comment -20 deadline -17 expectedLevel -16 links -17 none 26 priority -17 responsible -18 score -15 status -16
h/fin	action -18 body -24 comment -24 date -16 end 21 expiry 19 indicator -15 lastCheck -15 links -25 priority -15 proofs -20 reference -18 responsible -20 session -23 start -23 status -18 trainee -19
h/fini	action -17 comment -21 end 16 expiry -17 indicator -17 label -15 lastCheck -18 links -18 none -15 priority -15 proofs -19 responsible -17 score 18 severity -29
h/fo	action -15 expectedLevel -15 label 20
h/for	action -16 expectedLevel -15 label 16 links -16 none -16 proofs -17 status -19
h/green	action 24 links -18
h/impor	action -16 comment -19 criterion -16 deadline -19 expectedLevel -16 expiry -15 indicator -17 label -17 lastCheck -16 links -18 none -19 priority 26 proofs -18 responsible -17 score -16 severity -16 status -18 version -16
h/impor$	action -15 body -15 comment -19 criterion -17 deadline -19 expectedLevel -16 expiry -16 indicator -18 label -17 lastCheck -15 links -17 none -19 priority 25 proofs -17 responsible -16 score -16 severity -16 status -18 version -15
h/in	action -29 applicable 27 body -31 comment -33 criterion -25 date -29 deadline -34 end -17 expectedLevel -32 expiry -31 indicator -37 lastCheck -29 links -36 none -41 priority -31 proofs -37 reference -25 responsible -36 score -33 session -24 severity -30 start -17 steps 31 trainee -18 version -30
h/in scop	action -19 comment -17 criterion -21 deadline -21 expectedLevel -17 expiry -17 indicator -19 label -24 lastCheck -19 links -17 none -22 priority -18 proofs -19 responsible -20 score -16 severity -20 status -25 version -16
h/j$	action -16 body -16 comment -28 documents -26 indicator -23 label -17 links -21 phase -26 proofs 19 reference -18 responsible -18 step -25
h/job	action -17 body -16 comment -21 criterion -16 deadline -20 expectedLevel -16 expiry -15 indicator -20 label -17 links -20 none -24 priority -20 proofs -17 reference -15 responsible 27 severity -15 status -21 version -15
h/jour	action -19 body -16 comment -21 date -22 deadline -33 expectedLevel -15 indicator -18 label -19 links -21 none 22 proofs -22 score -15 session -17 start 18 status -19 steps -18
h/justi	action -19 comment -20 deadline -15 links -23 none -25 proofs 27 responsible -18 score -17 status -16
h/ki	action -24 applicable -23 body -15 comment -17 deadline -25 links -20 none -31 priority -22 responsible 37 severity -21 status -26
h/l	action -45 date -33 deadline -47 end -18 expiry -39 label 20 lastCheck -45 links -16 none -27 phase -27 priority -43 proofs -32 score -42 session -27 start -16 trainee -23 version -32
h/laudi	action -16 proofs 24
h/left	action 19
h/link	action -20 comment -17 criterion -15 expectedLevel -15 indicator -18 label -15 links 30 none -27 proofs -22 responsible -19 status -18
h/m	action -19 comment 25 deadline -28 expectedLevel -23 indicator -16 lastCheck -17 links -16 none -23 priority -16 proofs -37 responsible -20 severity -17 status -23
h/maj	action -16 comment -19 criterion -16 date -24 deadline -28 expiry -15 indicator -16 label -17 lastCheck 15 links -15 none -22 priority -16 proofs -16 responsible -16 severity 22
h/maj$	action -18 comment -20 criterion -16 date -25 deadline -29 expiry -15 indicator -17 label -17 lastCheck 16 links -15 none -23 priority -17 proofs -18 responsible -18 severity 23
h/manoe	action 18 none -23
h/mdp	action -15 applicable -16 deadline -17 none 27 responsible -23 status -23
h/men	action 21 comment -18
h/mener	action 17 comment -15
h/mener$	action 19 comment -16
h/mes	action -15 comment 24 none -20 responsible -16 score -20 status -22
h/mesur	action 26 comment -17 deadline -17 label -15 none -15 responsible -17 status -15
h/mettr	action -17 comment -21 deadline 20 expiry -23 priority 17 proofs -17 status -16
h/mettr en	action -17 comment -21 deadline 20 expiry -23 priority 17 proofs -18 status -16
h/min	action -15 comment -17 indicator -16 label -15 lastCheck -22 none -16 priority -16 proofs -16 responsible -16 severity 25
h/mis	action -15 comment -19 deadline -18 expiry -15 indicator -18 lastCheck 18 none -27 proofs -18 responsible -23 version 19
h/mo	action -15 applicable -16 comment -16 deadline -15 priority 16 proofs -16 responsible -16 status -20
h/moi	action -15 applicable 25 comment -22 deadline -19 documents -21 indicator -19 links -26 none -30 phase -16 responsible 23 status -34 step -18 steps 18
h/mon	action -25 comment -24 criterion -15 date -21 expiry -26 indicator -23 label -17 lastCheck -24 links -23 none -30 priority -22 proofs -18 responsible -19 status 18 version -17
h/montr	action -25 applicable -15 comment -31 criterion -17 deadline -23 documents 18 expectedLevel -20 expiry -20 indicator -19 label -31 lastCheck -18 links -19 priority -17 proofs 24 responsible -18 score -18 status -23
h/montr$	action -22 comment -30 deadline -23 documents 17 expectedLevel -17 expiry -20 indicator -18 label -33 lastCheck -18 links -20 priority -17 proofs 19 responsible -17 status -22
h/next	action 26 comment -17 deadline -16 indicator -16 label -16 lastCheck -15 links -17 none -19 priority -17 proofs -19 responsible -20 score -15 severity -17 status -18 version -15
h/next actio	action 15 responsible -17
h/nom	action -15 comment -27 date -28 deadline -15 end -30 expiry -22 indicator -24 links -36 none -34 phase -18 proofs 23 responsible -31 severity -15 start -26 status -32 steps -30 trainee 19 version -27
h/noter	action -29 comment 32 deadline -26 documents -15 expiry -22 none -21 priority -15 proofs -23 responsible -16
h/nourr	action 26 applicable -17 comment -29 deadline -25 expiry -16 indicator 16 none -24 priority -17 proofs -15 responsible -18 status -21 version -15
h/out$	action 16 none -17
h/p	action -15 comment -28 deadline -24 expectedLevel -17 links -24 priority -16 proofs 30 responsible -20 status -28 steps -15
h/pacq	action 20 comment -16 deadline -15 expectedLevel -15 label -17 links -23 none -25 priority 15 proofs -16 responsible -15 status -17
h/pacq$	action 18 comment -16 deadline -16 expectedLevel -15 expiry -15 label -15 links -26 none -27 priority 18 proofs -17 responsible -16 status -18
h/palie	action -21 expectedLevel 22 label -18 none -17
h/papie a	action -17 documents 16 none -18 proofs 24 status -15
h/path	action 17 comment -16 deadline -16 expectedLevel -16 indicator -16 links 17 none -24 proofs -17 responsible -19 status -16
h/path$	action -19 links 26 none -18 responsible -18
h/pense	action -19 comment 26 deadline -20 expectedLevel -15 indicator -15 label -23 none -19 priority -23 proofs -24 responsible -24 status -23 version -22
h/photo	action -24 none 29
h/pilot de	action -15 label -20 responsible 26 severity -31 status -21
h/plan	action 20 date -17 deadline 16 expectedLevel -19 expiry -19 indicator -20 label -20 lastCheck -20 links -18 none -25 priority -19 proofs -21 responsible -15 severity -18 status -22
h/possi$	action -17 body -16 comment -20 deadline -18 documents -15 expectedLevel 32 indicator -18 label -18 links -22 priority -17 proofs -28 responsible -19 score -16 severity -29 status -27
h/pour$	action -20 comment -22 deadline 30 expiry -16 none -15 status -17
h/preco	action 23 comment -16 links -15 none -20 responsible -16
h/preco$	action 22 criterion -15 indicator -15 label -16 links -15 none -19 responsible -15
h/premi	action -23 body -18 comment -24 deadline -19 end -32 links -17 none -26 priority 25 proofs -17 reference -16 responsible -24 session -18 status -15 trainee -19
h/premi$	action -24 comment -26 deadline -19 priority 27 proofs -17 status -16
h/prend	action 22 comment -18 deadline -15
h/prese	action -17 comment -23 documents 15 links -17 none -21 proofs 27 status -15
h/prese$	action -16 comment -21 documents 15 none -20 proofs 24
h/preuv$	action -16 body -17 comment -24 deadline -20 expiry -30 label -19 lastCheck -21 links 15 priority -16 proofs 17 reference -19 responsible -22 score -15 session -21 severity -18 steps -19 trainee -15 version -20
h/print	action -18 applicable -15 deadline -15 none 24 responsible -24 status -24
h/que je	action 18 comment -30 expectedLevel -25 label -30 none -25 proofs 26 status -15
h/quel	action -16 applicable -16 comment -21 date -19 deadline -21 expectedLevel -20 expiry -19 label -16 links -22 none -36 phase -15 priority -16 reference -28 responsible -24 score -15 severity -15 status -29
h/quil	action -19 deadline -16 label 17
h/r	action 17 comment -35 deadline -17 none -20 proofs -16 steps 24
h/r$	action 18 comment -19
h/refer	action -16 comment -27 criterion -21 date -15 deadline -20 end -17 expiry -16 lastCheck -16 links -26 none -30 priority -16 reference -17 responsible 26 session -25 start -16 status -27 steps -21 trainee -18 version -21
h/refer$	action -15 comment -18 deadline -16 documents 15 indicator -17 label 20 links -20 none -28 status -21
h/reg	action 16 deadline 27 expiry -26 lastCheck -22 none -15 proofs -16
h/remed	action 21 deadline -19 proofs -15
h/remed$	action 19 deadline -18
h/repri	action 17 none -16
h/respo	action -20 comment -18 deadline -15 indicator -17 links -16 none -19 proofs -15 reference -16 responsible 38 session -17 status -17 version -15
h/rest	action 15
h/rnq$	action -17 comment -20 criterion 21 date -18 deadline -19 expectedLevel -17 expiry -18 lastCheck -16 links -22 none -26 priority -17 proofs -21 responsible -20 score -15 severity -15 status -26 version -20
h/rq	action -16 body -15 comment 27 deadline -18 expectedLevel -17 indicator -16 label -15 links -21 none -17 priority -17 proofs -17 responsible -17 session -22 status -22
h/scop	action -27 body -24 comment -30 criterion -17 date -23 deadline -30 expectedLevel -27 expiry -26 indicator -29 label -30 lastCheck -26 links -26 none -34 priority -27 proofs -29 responsible -27 score -26 severity -24 status -33 version -24
h/scop$	action -19 body -16 comment -17 criterion -21 date -15 deadline -21 expectedLevel -18 expiry -18 indicator -19 label -25 lastCheck -19 links -19 none -23 priority -18 proofs -20 responsible -18 score -17 severity -18 status -29 version -16
h/se que	action 15 label -19 none -16 proofs -18
h/se quil	action -20 deadline -17 label 19 none -15
h/share	action -17 comment -18 deadline -16 expectedLevel -15 indicator -15 links 23 none -20 proofs -16 responsible -18 status -15
h/sit	action -15 comment -20 criterion -18 deadline -25 label -15 links -20 none -15 priority -17 proofs -29 responsible -26 score -16 status 34 version -23
h/ski	action -16 comment -20 deadline -17 expectedLevel 15 none -26 step 15
h/sort	action 19 body -15 end 19 links -15 none -18 responsible -18 start -16 steps -15
h/stand	action -15 comment -24 deadline -16 expectedLevel 24 indicator -15 label -25 links -24 none -23 proofs -17 responsible -15 severity -15
h/tdl	action 16 proofs -17
h/text	action 16 body -16 criterion -16 deadline -20 expiry -15 indicator -22 lastCheck -16 links -18 none -25 proofs -19 responsible -17 score -20 severity -18 status -28 version -15
h/text$	action 15 deadline -19 expiry -15 indicator -18 lastCheck -15 links -22 none -24 priority -22 proofs -19 responsible -19 score -21 severity -16 status -21 steps -15
h/ther	action -17 applicable -20 deadline -19 none -23 priority -17 severity -16 status 23
h/titl$	action -15 comment -17 criterion -15 date -16 deadline -16 expiry -16 indicator -20 label 23 links -20 none -25 responsible -18 status -20 version -18
h/to do	action 26 body -15 comment -15 expectedLevel -16 indicator -17 proofs -20
h/todo	action 24 comment -26 deadline -16 expectedLevel -25 label -21 none -19 proofs -16 status -15
h/urg	action -19 applicable -19 comment -18 criterion -15 deadline -21 expectedLevel -16 indicator -20 label -17 links -16 none -23 priority 29 proofs -16 responsible -18 score -17 severity -21 status -28 version -15
h/valab	action -15 comment -18 criterion -15 deadline -15 expiry 28 indicator -18 label -15 lastCheck -19 none -18 priority -15 proofs -18 responsible -18 status -18 version -15
h/vehic	action -15 comment -19 criterion -15 deadline -17 expectedLevel -15 indicator -17 label -15 links -15 none 24 responsible -18 score -17 status -17 version -15
h/vers$	action -16 comment -16 criterion -15 date -15 deadline -16 expectedLevel -15 expiry -17 indicator -19 label -16 links -28 none -24 priority -17 proofs -19 responsible -18 score -15 severity -15 status -23 version 28
h/verss	action -15 comment -18 date -18 deadline -15 expiry -20 indicator -23 links -25 none -25 priority -16 proofs -22 reference -15 responsible -17 session -16 status -24 version 28
h/whos	action -15 body -16 comment -21 deadline -21 expectedLevel -16 indicator -18 links -20 none -24 priority -16 proofs -16 reference -15 responsible 26 severity -15 status -20 step -15
h/0 0	applicable -23 criterion -30 expectedLevel -25 label -23 none -22 proofs -29 responsible -18 score -25 severity -16 status -16
h/^confi	applicable -17 comment -17 deadline -16 links -16 none 26 proofs -16 responsible -19 status -24 version -16
h/^impri	applicable -25 comment -18 links -16 none 34 priority -15 responsible -20 status -28
h/^item	applicable 24 comment -25 indicator 19 none -35 proofs -18
h/^obs	applicable -15 body -18 comment 26 expectedLevel -15 indicator -15 none -21 responsible -15 status -19
h/^pj	applicable -19 comment -31 expectedLevel -15 links -19 none -31 proofs 31 responsible -16 status -25
h/am	applicable 19
h/appl	applicable 18
h/b	applicable -17 comment 31 links -18 none -18 responsible -15 status -17 trainee -20
h/cab	applicable 18
h/combien$	applicable -17 comment -16 criterion -18 indicator 15 label -24 links -28 none 16 proofs -18 status -24
h/comen	applicable -15 body -15 comment 23 criterion -16 deadline -21 end -20 expectedLevel -18 expiry -16 indicator -21 label -17 lastCheck -15 links -16 none -25 priority -20 proofs -19 responsible -21 score -15 severity -16 start 18 status -23
h/conc	applicable 19 none -20 status -20
h/conce$	applicable 17 none -19 proofs -16 responsible -16
h/conf	applicable -24 comment -17 expectedLevel -17 none -17 priority -15 responsible -15 severity -31 status 22
h/confi	applicable -18 comment -16 deadline -17 links -15 none 25 responsible -18 status -24 version -15
h/elimi	applicable -15 deadline -17 none -21 priority -18 severity 20 status -16
h/impri	applicable -25 comment -16 none 32 priority -15 responsible -18 status -26
h/l 0	applicable -22 criterion -29 expectedLevel -24 label -23 proofs -28 responsible -18 score -24 severity -15
h/les	applicable -16 body -18 comment -17 deadline -17 none 17 status -20
h/ma	applicable 25 indicator -18 status -26
h/non$	applicable 17 comment -18 deadline -15 none -17 severity -16
h/ok	applicable -15 deadline -15 indicator -16 links -20 none -23 proofs -23 reference -15 responsible -24 severity -25 status 32 version -15
h/ou pas	applicable -18 comment -21 deadline -15 expectedLevel -15 indicator -20 label -16 lastCheck -18 links -29 none -22 priority -15 proofs -17 responsible -18 score -18 status 22
h/oui	applicable 15 comment -17 deadline -15 indicator -16 none -18 severity -17
h/passe	applicable -15 body -16 criterion -16 deadline -21 expiry -15 indicator -21 label -20 lastCheck -15 links -16 proofs -20 responsible -19 status -20
h/passe$	applicable -15 body -15 criterion -15 deadline -23 indicator -21 label -19 links -15 proofs -18 responsible -19 status -19
h/pj	applicable -18 comment -31 deadline -15 expectedLevel -15 links -20 none -32 proofs 33 responsible -15 status -25
h/pomm	applicable 19 status -21
h/pr ns	applicable 16 none -16
h/pret	applicable -21 comment -23 expectedLevel -16 none -19 status 26
h/quand	applicable -18 body -16 comment -27 deadline 19 documents -23 expectedLevel -16 expiry -17 indicator -26 label -15 lastCheck -17 links -25 phase -22 reference -23 responsible -25 session -17 status -28 step -24
h/remar	applicable -18 comment 35 deadline -15 end -15 expectedLevel -21 links -19 none -29 proofs -21 reference -16 responsible -15 start -15 status -29 steps -18
h/revie	applicable -15 date -18 deadline -20 expiry -17 lastCheck 27 none -22 status -16 steps 19
h/where	applicable -19 comment -21 deadline -20 documents -16 expectedLevel -18 indicator -17 label -16 links 28 none -27 proofs -25 responsible -19 severity -15 status 22 version -15
h/yet	applicable -18 deadline -18 none -25 status 32
h/^0	body -15 comment -18 end -24 none -21 responsible -15 start 15 trainee -15
h/^accou	body 17 comment -15 links -15 none -22 phase -21 session -15 status -15 step -16
h/^anima	body -20 comment -18 none -16 responsible 21 steps -20 trainee -18
h/^anyth	body -15 comment 24 links -16 responsible -15
h/^attes	body -15 comment -30 end -15 steps 26 trainee -16
h/^boit	body 20
h/^centr	body 15 none -16
h/^clien	body 18
h/^clt	body 19
h/^compa	body 17 responsible -18 trainee -15
h/^convo	body -15 comment -15 end -15 none -22 start -22 steps 31 trainee -16
h/^custo	body 17 none -15
h/^debut	body -23 comment -18 end -33 links -20 none -21 reference -18 session -25 start 30 steps -24 trainee -20
h/^dossi	body -23 comment -20 end -18 links 21 none -28 responsible -27 start -18 steps -22
h/^empl	body 15 comment -20 documents -15 indicator -16 links 26 none -26 responsible -18 session -17 status -20 step -15
h/^entit	body 16
h/^essm	body 16 steps -16
h/^eval	body -18 comment -15 end -33 none -21 responsible -19 session -25 start -20 steps 36 trainee -17
h/^evalu	body -15 comment -24 end -22 none -21 session -22 status 21 steps 23
h/^fact	body -19 comment -16 steps 15
h/^funde	body 15
h/^intit	body -22 comment -16 date -23 end -20 expiry -16 indicator -31 label 22 links -28 none -24 proofs 15 reference -17 responsible -17 session 18 start -17 status -29 steps -15 version -19
h/^learn	body -20 session -15 trainee 21
h/^n	body -20 comment 23 links -16 none -26 responsible -16 session -19 status -19 steps -16 trainee 18
h/^organ	body 20 none -24 session -19
h/^parti	body -18 comment -16 end -15 none -18 phase 18 responsible -16 session -17 start -15 steps -28
h/^perso	body -16 comment -24 none -15 session -15 status -16 steps -16 trainee 16
h/^porte	body -15 comment -20 deadline -18 links -25 none -27 priority -16 responsible 32 status -19
h/^posit	body -17 comment -17 end -16 none -16 responsible -16 session -15 start -15 steps 23 trainee -16
h/^premi	body -17 end -33 none -23 reference -16 responsible -15 session -19 start 15 trainee -20
h/^ref	body -18 comment -19 documents -20 end -16 indicator 17 label -15 links -25 none -30 proofs -15 reference 28 responsible -21 session -25 start -16 status -20 steps -17 trainee -17
h/^salon	body 20 none -15 session -15
h/^satis	body -21 steps 17
h/^ses	body -19 comment -15 end -23 links -16 session 25 steps -15
h/^sessi	body -23 comment -16 links -16 none -21 reference -16 responsible -22 session 19 steps -19 trainee -21
h/^sorti	body -18 end 23 none -18 session -20 start -17 steps -21
h/^struc	body 21
h/^temp	body -15 comment -21 documents -18 indicator -19 links -21 none 15 proofs -15 reference -18 responsible -16 session -23 status -21 version -15
h/^test	body -15 comment -16 none -16 steps 20 trainee -15
h/^which	body 17
h/acc	body -18 comment -23 end -20 indicator -16 links 25 none -30 proofs -16 reference -17 responsible -21 session -17 status -15 steps 16 trainee -19
h/acc$	body -16 comment -20 end -17 none -20 responsible -16 session -15 start -18 steps 23
h/accou	body 17 comment -16 documents -16 links -15 none -18 status -16
h/accou$	body 19 comment -17 documents -16 links -16 none -20 status -17 step -15
h/adres	body -17 comment -23 documents -17 proofs -19 reference -17 responsible -24 session -16 status -21 step -17 version -15
h/adres$	body -16 comment -21 links -31 responsible -16 status -17
h/after	body -18 phase 15
h/avi	body -16 comment -19 none -20 responsible -15 status 20 steps 28
h/benef	body -16 links -23 none -15 responsible -15 session -19 steps -15
h/benef$	body -16 links -20 session -18 steps -15
h/besoi	body -15 end -16 none -16 start -17 steps 15 trainee -18
h/boit	body 26 comment -17 none -16 responsible -16
h/bonho	body -16 comment -19 end -17 links -16 none -16 responsible -18 session -18 start -17 steps -18 trainee 25
h/boulo	body -16 deadline -19 none -25 proofs -16 responsible 16
h/candi	body -16 comment -15 responsible -15 session -15 steps -17 trainee 22
h/ce qui	body -17 deadline -15 none -17 proofs 22 responsible -21 status -17 steps -15
h/centr	body 15 none -16
h/certi	body -17 comment -21 links -16 none -21 responsible -17 start -16 steps 21 trainee -22
h/chemi	body -15 comment -20 criterion -18 date -15 deadline -20 expectedLevel -18 expiry -19 indicator -21 label -20 lastCheck -17 links 30 priority -16 proofs -26 severity -16 status -24 steps -16 version -16
h/clien	body 27 comment -20 deadline -17 expectedLevel -17 indicator -15 links -16 none -21 priority -18 responsible -21
h/clien$	body 20
h/clt	body 18 responsible -15
h/coach	body -15 comment -22 end -16 links -19 none -18 responsible 22 session -17 start -16 steps -19 trainee -19
h/coife	body -18 session -25 trainee 20
h/coll	body -21 comment -20 deadline -15 label -17 priority -22 proofs -17 responsible 27 status -21 version -16
h/comma	body 22 comment -18 end -16 none -19 responsible -19 start -16 trainee -18
h/comma$	body 18 comment -19 end -16 links -17 none -19 responsible -20 session -20 start -16 trainee -18
h/compa	body 20 none -16 responsible -17 trainee -16
h/compt	body -15 comment 18 expiry 20 none -16 steps -16
h/contr	body -18 comment -25 date -35 deadline -32 end -17 expectedLevel -16 expiry -24 indicator 17 lastCheck 25 links -20 none -29 proofs -17 responsible -22 score -20 session -15 severity -16 start -16 status -17 steps 18 trainee -18
h/convo	body -15 end -15 none -23 start -22 steps 31 trainee -16
h/cours	body -15 none -18 session 15
h/custo	body 17 links -16 none -17 proofs -20 status -18
h/d entre	body -15 none 22
h/day	body -16 comment -15 none -15 reference -15 responsible -15 session -17 trainee -19
h/deb	body -15 end -25 none -16 session -15 start 22 steps -19 trainee -16
h/deb$	body -16 end -24 none -16 session -15 start 22 steps -18 trainee -17
h/debut	body -24 comment -18 end -40 links -19 none -22 reference -17 session -27 start 29 steps -24 trainee -19
h/debut$	body -16 comment -16 end -19 none -15 start 18 steps -20 trainee -16
h/dispo	body -15 comment -23 links -19 none -24 responsible -19 session 24 status -17 trainee -15
h/do$	body 21 comment -20 deadline -15 expectedLevel -19 indicator -16 label -15 links -15 none -20 priority -18 proofs -17 status -17
h/dos	body -19 end -15 links 19 responsible -15 session -16 start -15 steps -17
h/dos$	body -18 end -16 links 19 none -17 responsible -15 session -15 start -15 steps -18
h/dossi	body -27 comment -25 documents -15 end -24 links 23 start -26 status -17 steps -20 version -15
h/dossi de	body -15 links 29 none -17 reference -17 session -17 steps -20 trainee -22
h/dure	body -16 comment -20 indicator -15 none 28 responsible -17 status -18
h/ecart	body -18 comment -17 deadline -15 expectedLevel -15 label -20 links -19 none -15 priority -15 proofs -15 severity 28 status -23
h/ecart$	body -15 comment -19 label -20 links -15 none -20 responsible 16 severity 22 status -18
h/echan	body -16 comment -22 date -26 end -18 expiry -20 indicator -18 lastCheck 21 links -24 responsible -20 start -24 status -19 trainee 15
h/elev	body -23 documents -22 none -16 session -27 step 24 trainee 18
h/elev$	body -23 documents -22 none -15 step 23 steps -17 trainee 15
h/elle	body -17 comment 21 none -16 steps -18
h/emplo	body 15 comment -17 links -16 none -17 responsible -18 session -15 trainee -16
h/emplo$	body 18 responsible -16 steps -16
h/entit	body 15
h/essm	body 16 steps -16
h/eval	body -19 comment -16 end -26 none -22 responsible -21 session -27 start -19 steps 33 trainee -17
h/exam	body -15 steps 16 trainee -15
h/fait	body -16 comment -18 indicator -16 lastCheck -16 links -18 none -31 proofs -18 status -15 step 25
h/fait le	body -16 lastCheck -16 responsible 16
h/feedb	body -15 steps 16
h/fil	body -16 comment -15 date -17 expiry -17 indicator -25 proofs 15 responsible -23 session -22 status -16 trainee -15 version -26
h/fin$	body -18 comment -19 none -17 session -15 start -16 trainee -20
h/ger	body -16 none -21 responsible 19
h/h	body -15 comment -21 indicator -16 links -17 none 27 responsible -18 status -21
h/id	body -15 comment -21 date -20 deadline -17 documents -16 expectedLevel -15 expiry -19 label -18 links -29 priority -15 proofs -23 reference 34 responsible -26 session -19 status -27 step -17 trainee -19 version -20
h/inr	body -15 comment -17 end -17 none -15 responsible -16 steps 21 trainee -15
h/intit	body -21 comment -16 date -22 end -18 expiry -16 indicator -29 label 21 links -30 none -29 reference -16 responsible -17 session 16 start -16 status -29 version -19
h/inves	body -21 comment -21 end -20 links -18 none -22 reference -15 responsible -20 session -18 start -18 steps 24 trainee -19
h/l ecart	body -17 comment -16 expectedLevel -15 label -18 links -15 responsible 15 severity 22 status -21
h/la forma	body -19 none -18 session 35 steps -18 trainee -26
h/la perso	body -16 none -21 responsible 17
h/lead	body -15
h/looki	body -17 responsible 16
h/nom du	body -21 date -16 documents 17 end -21 links -22 none -20 proofs 32 reference -27 responsible -26 session 19 start -18 status -17 step -19 steps -17 version -21
h/not$	body -18 comment 21 end -16 links -17 none -15 responsible -18 score -17 status -28 steps 21 trainee -16
h/numbe	body -16 comment -19 criterion -15 deadline -17 expectedLevel -15 expiry -19 label -20 links -22 none -28 priority -16 proofs -23 reference 23 responsible -19 score -15 status -20
h/obs$	body -16 comment 28 expectedLevel -16 indicator -15 none -22 responsible -18 status -18
h/opco	body 19 comment -23 end -16 expectedLevel -15 links -19 reference -16 responsible -17 start -18 steps -19
h/org	body 18 responsible -16
h/org$	body 17
h/organ	body 28 comment -15 end -15 label -15 none -25 priority -16 responsible -17 session -21 severity -15 trainee -18
h/organ$	body 24 responsible -16 trainee -15
h/parco	body -18 comment -17 documents -21 indicator -16 links -17 none -22 status -16
h/parco$	body -19 comment -17 documents -20 links -17 none -18 session -22
h/parte	body 16
h/parte$	body 21 responsible -16
h/parti	body -25 comment -23 end -21 none -24 phase 17 responsible -21 session -24 start -18
h/parti$	body -21 comment -20 end -18 links -31 none -18 reference -24 responsible -18 session -19 start -15 trainee 15
h/passa	body -15 comment -19 links -18 none -28 priority 17 responsible -18 status -16 step 15
h/pay	body 22 responsible -22
h/pay$	body 21 responsible -21
h/payin	body 15 responsible -15
h/posit	body -17 comment -16 none -16 responsible -15 session -15 start -15 steps 29 trainee -17
h/pour qui	body 18 responsible -17
h/profe	body -15 comment -20 documents -21 indicator -19 links -19 none -23 proofs -15 reference -16 responsible 26 session -21 status -19 trainee 18
h/quali$	body -15 comment -20 criterion 21 deadline -19 documents -16 expectedLevel -23 links -17 none -32 phase -16 priority -16 proofs -17 reference -24 score -17 session -15 severity -18 status -21 step -19 version -22
h/qui pay	body 23 responsible -25
h/ref	body -20 comment -26 deadline -16 documents -24 end -23 expectedLevel -15 label -17 links -29 phase -16 proofs -19 reference 37 session -35 start -22 status -29 step -21 steps -28 trainee -27 version -20
h/ref$	body -15 comment -21 end -16 indicator -17 links -19 none 19 reference 18 session -23 step -17 steps -15 trainee -25
h/rem	body -15 comment 22 deadline -21 end -18 indicator -19 label -17 lastCheck -15 links -17 none -24 priority -17 proofs -19 reference -18 responsible -24 session -18 start -16 status -21 trainee -16
h/rem$	body -20 comment 25 deadline -21 end -15 indicator -18 label -17 lastCheck -16 links -17 none -26 priority -18 proofs -19 reference -17 responsible -21 score -15 session -17 start -16 status -23 trainee -19 version -15
h/reten	body -15 expectedLevel -20 links -15 none -17 responsible -18 status 25 steps -17 trainee -15
h/salar	body -23 comment -19 end -18 links -18 none -17 reference -18 responsible -20 session -18 start -17 steps -19 trainee 23
h/salon	body 17 none -15
h/satis	body -24 steps 19
h/sen	body -15 none -15 responsible 17
h/sent	body -18 comment -17 end -17 links -15 none -19 responsible -15 session -15 start -17 steps 26 trainee -17
h/sent$	body -18 comment -17 end -17 links -15 none -18 responsible -15 start -17 steps 25 trainee -16
h/ses	body -23 comment -22 indicator -15 none -18 reference -23 responsible -19 session 26 start -20 steps -23 trainee -18
h/sessi	body -15 links -19 none -25 reference -16 responsible -25 session 20 status -20 steps -16 trainee -23 version -17
h/signe	body -15 documents 19 end -16 none -25 start -15 step -19 steps 27 trainee -16
h/signe$	body -15 documents 15 end -17 none -24 start -15 step -20 steps 26 trainee -16
h/socie	body 24 comment -16 links -15 responsible -18 session -15 status -15
h/sorti	body -20 comment -20 documents 15 end 23 none -24 responsible -19 session -22 start -15 steps -24 trainee -15
h/sst	body -18 comment -18 links -15 none -19 reference -17 responsible -18 session -19 start -18 trainee 21
h/stag	body -20 date -19 end -21 expiry -18 indicator -19 phase 18 proofs -16 responsible -23 session 22 start -20 status -20 step -18 steps -23 trainee -23 version -17
h/stag$	body -18 end -19 responsible -16 session 18 start -18 status -15 steps -21 trainee -21
h/stagi	body -26 comment -18 end -15 none -15 reference -16 responsible -25 session -28 start -16 steps -16
h/stagi$	body -27 comment -20 end -17 none -15 reference -16 responsible -25 session -29 start -18 steps -21
h/struc	body 23 links -15 none -15
h/struc$	body 18
h/stude	body -24 comment -20 end -18 links -18 none -17 reference -18 responsible -21 session -16 start -18 steps -21 trainee 22
h/suivi	body -19 comment -16 end -18 none -18 reference -15 responsible -18 start -17 steps 18 trainee -16
h/temp	body -17 comment -22 documents -17 end -15 indicator -18 lastCheck 22 links -22 priority -16 proofs -17 reference -18 responsible -17 session -24 status -22 version -16
h/term	body -15 comment -18 end 18 expiry 18 links -17 none -21 reference -16 responsible -19 session -18 start -24
h/test	body -19 end -18 links -16 none -19 responsible -18 session -16 steps 27 trainee -19
h/them	body -17 label 18
h/them$	body -18 label 18
h/up	body -18 deadline -15 indicator -16 links -19 none -23 reference -20 session -21 start -18 trainee -19 version -15
h/up$	body -18 links -17 none -19 reference -16 responsible -26 session -17 start -24 status -17 trainee -17
h/veill	body -16 proofs -17 responsible 18
h/vus	body -16 comment -15 end -16 none -18 responsible -15 start -16 steps 20 trainee -15
h/which	body 20 responsible -16
h/^armoi	comment -16 documents -15 links 17 none -16
h/^atten	comment -23 deadline -16 expectedLevel 16 none -26 steps 17
h/^avanc	comment -18 lastCheck -15 none -16 status 22
h/^avi	comment -20 none -19 status 19 steps 23
h/^axe	comment -15 deadline -17
h/^ca	comment -19 deadline -21 links -16 none -30 priority 21 responsible -21 severity -16
h/^categ	comment -17 links -15 none 35 responsible -16
h/^cod	comment -19 date -20 documents -18 expiry -17 label -17 links -20 proofs -15 reference 28 responsible -22 session -19 status -24 trainee -23 version -27
h/^comme	comment 34 expectedLevel -18 label -21 none -23 proofs -16 responsible -15 severity -16 status -32
h/^compl	comment -21 deadline -27 indicator -15 links -18 none -22 proofs -15 responsible -17 status 26
h/^cotat	comment -26 label -15 none -26 proofs -15 status 21
h/^crite	comment -15 criterion 27 indicator 15 label -18 lastCheck -16 links -17 none -22 proofs -16 responsible -24 status -30 version -15
h/^curre	comment -18 none -18 status 21
h/^de	comment -15 deadline -15 indicator -25 none -20 priority -15 proofs 15 severity -17 status -17
h/^deadl	comment -15 deadline 19 lastCheck -15 status -16
h/^dern	comment -16 deadline -17 expiry -17 indicator -18 label -18 lastCheck 29 none -20 proofs -15 responsible -18 score -15 status -17
h/^due	comment -20 date -15 deadline 22 documents -17 expiry -19 indicator -19 label -15 lastCheck -26 links -19 phase -16 proofs -16 reference -17 responsible -18 status -20 step -17
h/^dure	comment -19 none 27 responsible -15 status -18
h/^email	comment -16 none 24
h/^emarg	comment -16 steps 22
h/^en	comment -18 label 18 none -15 priority -15 status -16
h/^entr	comment -15 none -15 reference -15 session -16 steps -20
h/^entre	comment -19 end -16 links -16 responsible -20 session -15 start 16 status -17 steps -16 trainee -17
h/^et	comment -19 deadline -27 indicator -19 links -16 none -20 phase -16 priority -16 proofs -24 reference -18 responsible -19 score -15 session -16 status 15 step 22
h/^etap	comment -19 deadline -15 documents -31 indicator -16 links -20 none -21 phase -29 reference -19 responsible -24 status -20 step 31
h/^etat	comment -17 date -22 expiry -15 indicator -16 links -25 none -20 proofs -24 reference -18 responsible -17 status 37 step -16 version -18
h/^expec	comment -15 expectedLevel 20 indicator -15 label -17 links -26 priority -15 proofs -33 responsible -16 status -15
h/^faut	comment -19 deadline 19 lastCheck -16
h/^feu	comment -21 deadline -16 expectedLevel -17 expiry -15 label -15 links -17 none -23 priority -17 proofs -18 responsible -17 severity -15 status 25 version -16
h/^form	comment -15 none -23 reference -20 responsible 18
h/^formu	comment -25 deadline -19 documents 27 expectedLevel -17 indicator -20 label 16 links -20 none -26 phase -19 reference -16 responsible -20 session -18 status -22 step -17
h/^fre	comment 20
h/^guid	comment -17 indicator -15 none 15 responsible -15 status -19
h/^how	comment -16 none 20 severity 15 status -17
h/^ind	comment -15 criterion -25 deadline -16 indicator 40 label -35 none -22 proofs -18 responsible -20 status -32 version -16
h/^issu	comment -17 date 18 deadline -22 expiry -32 indicator -23 none -34 responsible -18 severity -15 status -17 version 18
h/^j	comment -27 deadline 22 documents -25 indicator -21 links -23 phase -17 reference -20 responsible -27 session -16 start 18 status -40 step -24 steps -17
h/^journ	comment -15 documents -16 none -18 reference -15 status -15 step 16
h/^last	comment -17 date -21 deadline -28 end 15 expiry -18 indicator -15 label -16 lastCheck 28 links -15 none -20 proofs -15 responsible -16 severity -18 status -24
h/^lib	comment -16 criterion -15 date -18 deadline -16 expectedLevel -21 expiry -16 indicator -21 label 23 links -20 none -21 reference -19 responsible -19 status -22 version -18
h/^local	comment -15 date -21 links 33 none -20 proofs -34 responsible -24 severity -17 status -27
h/^mis	comment -17 deadline -26 expiry -21 indicator -17 none -24 proofs -15 responsible -21 version 19
h/^momen	comment -20 deadline -15 documents -28 indicator -18 links -17 none -25 reference -15 responsible -15 status -18
h/^mon	comment -18 expectedLevel -15 expiry -15 indicator -16 lastCheck -15 links -15 none -22 priority -18
h/^mono	comment -22 links -16 none -21 phase -15 responsible 28 session -15 severity -20 status -20
h/^need	comment -19 indicator -17 links -15 responsible -26 status -17 step -15
h/^no	comment -16 documents -15 indicator -33 links -18 none 22 reference -21 status -15 step -15 version -23
h/^nom	comment -25 date -24 end -28 expiry -17 indicator -19 links -32 none -30 phase -18 proofs 24 reference -30 responsible -31 start -24 status -32 steps -28 trainee 18 version -23
h/^numer	comment -16 indicator 23 none -33 reference 15 status -15
h/^objec	comment -16 deadline -15 indicator -15 label 23 proofs -19 status -20
h/^opco	comment -18 expectedLevel -15 links -16 none 18
h/^paper	comment -21 deadline -18 documents 22 indicator -15 links -15 none -25 proofs 24 responsible -19 status -19
h/^passa	comment -17 links -16 none -16 responsible -16 step 16 steps 15
h/^phas	comment -20 documents -20 indicator -18 links -19 none -25 phase 24 reference -17 responsible -22 session -18 status -20 step -22
h/^piec	comment -17 indicator -15 links -15 none -24 phase -18 proofs 21 status -16
h/^prix	comment -15 none 21
h/^prof	comment -18 indicator -15 links -16 reference -15 responsible 16
h/^profe	comment -17 documents -17 indicator -17 links -18 none -24 reference -15 responsible 26 session -18 status -20 trainee 16 version -18
h/^proof	comment -16 documents 15 links -15 none -22 proofs 25 responsible -18 score -16
h/^quand	comment -18 deadline 17 indicator -17 links -19 phase -18 reference -16 responsible -18 status -17 step -19
h/^quel	comment -18 date -15 deadline -15 expectedLevel -16 expiry -15 indicator -24 label -15 links -17 none -29 reference -22 responsible -19 status -22
h/^quest	comment -34 expectedLevel -16 indicator -16 label 18 proofs -20 status -25
h/^rappe	comment -16 none 27
h/^refer	comment -18 criterion -16 end -15 label -22 links -16 responsible 29 session -22 start -15 steps -18 trainee -16
h/^resp	comment -16 links -18 none -16 responsible 26 status -17
h/^sall	comment -16 none 21
h/^se	comment -15 deadline -19 expectedLevel 15 indicator -19 lastCheck -16 links -16 none -26 proofs -17 severity -18 status -19
h/^seque	comment -16 documents -19 links -15 none -17
h/^sit	comment -19 criterion -17 deadline -26 indicator -17 label -15 links -19 none -25 priority -18 proofs -32 responsible -21 score -15 status 38 version -21
h/^step	comment -22 indicator -20 links -20 phase -20 session -21
h/^suppo	comment -17 criterion -15 indicator -20 links -23 phase -18 proofs 28 reference -21 responsible -22 status -24 step -18 version -20
h/^t	comment -18 none 26 responsible -19
h/^taill	comment -17 deadline -15 links -20 none 27 priority -16 proofs -15 responsible -15 score -15 severity -15 status -21
h/^tel	comment -17 none 23
h/^telep	comment -15 none 20 status -16
h/^touch	comment -21 deadline -15 documents -19 indicator -17 links -18 none -26 phase -19 reference -15 responsible -17 status -18 step 23
h/^trac	comment -18 documents 21 links -27 none -18 proofs 20
h/^train	comment -17 end -16 none -21 session -18 start -15 steps -19
h/^typ	comment -20 links -15 status -28
h/^urg	comment -15 indicator -15 none -15 priority 20 responsible -16
h/^weigh	comment -15 deadline -15 none -21 score 21 status -15
h/^where	comment -16 expectedLevel -16 links 21 none -18 proofs -16 status 18
h/^who	comment -20 deadline -17 indicator -15 links -17 none -24 responsible 22 session -15 status -19
h/a l	comment -30 expectedLevel -19 label -27 none -23 proofs 32 status -20
h/a quoi	comment -18 label 18 proofs -21
h/a savoi	comment 28 none -16 responsible -15 steps -15
h/a sorti	comment -19 documents 15 none -17
h/accep	comment -15 criterion -22 expectedLevel 19 none -16 steps 19
h/accom$	comment -20 status -16
h/actue	comment -17 none -16 status 24
h/actue$	comment -15 status 17
h/ai	comment -27 deadline -16 label -16 proofs 19
h/aid	comment -21 deadline -15 links -17 none 30 responsible -19 status -16
h/amena	comment 15 steps -16
h/anima	comment -19 none -15 responsible 20 steps -19 trainee -17
h/anyth	comment 23 links -17
h/armoi	comment -15 links 17 none -16
h/assoc$	comment -15 deadline -15 indicator 16 label -15 links -16 none -24 responsible -16 status -20 step -16 version -16
h/at	comment -18 expiry -15 indicator -16 lastCheck 17 links -16 proofs -15 responsible -16 status -17
h/att	comment -16 expectedLevel 22 none -26 priority -21 status -15
h/attes	comment -21 steps 24
h/auto	comment -25 date -19 deadline -19 expectedLevel -15 expiry -19 indicator -19 label -18 none -19 priority -16 responsible -15 status 16
h/autod	comment -21 deadline -15 expectedLevel -15 indicator -18 none -23 priority -15 proofs -17 responsible -16 status 25
h/avanc	comment -18 deadline -20 expectedLevel -18 lastCheck -19 none -21 priority -20 score -16 status 34
h/before	comment -17 date -18 deadline 23 expiry 16 indicator -21 links -21 none -25 phase 18 proofs -19 reference -17 responsible -23 session -17 status -23 step -15 version -20
h/bet	comment 18 none -16
h/binde	comment -17 indicator -17 none 21 responsible -17 status -18
h/blanc	comment -22 links -15 none -22 status 24
h/blanc$	comment -20 links -15 none -21 status 21 steps 15 trainee -15
h/bloc	comment -21 criterion 19 deadline -17 documents -18 indicator -20 links -20 none -26 phase 19 reference -16 responsible -20 session -15 status -21 step -21
h/bloc$	comment -20 criterion 19 deadline -17 documents -16 indicator -19 links -19 none -26 phase 18 responsible -20 status -19 step -20
h/board	comment -23 deadline -19 documents -16 expectedLevel -16 indicator -17 links -19 none -24 priority -16 proofs -16 responsible -20 score -15 severity -15 status 25
h/bon	comment -15 date -18 deadline -21 expiry 21 indicator -23 label -17 lastCheck -17 links -24 none -21 proofs -17 responsible -16 severity -18 status 19
h/caden	comment -20 indicator -17 none 26 proofs -15 status -20
h/can	comment -18 expectedLevel -16 none -18 proofs 29 status -15
h/categ	comment -18 links -15 none 30 responsible -17
h/ce qu	comment -25 documents 20 expectedLevel -17 indicator -16 links -18 proofs -34 status -18
h/ch	comment -17 responsible 21 status -15 steps 18
h/ch$	comment -19 responsible 22 status -15 steps 19
h/chant	comment -15 date -17 deadline -20 expiry -15 indicator -18 links -23 none -21 proofs -16 reference -15 responsible -20 session 16
h/chant$	comment -17 deadline -20 none -15 status 15
h/charg	comment -19 expectedLevel 19 indicator -16 label -15 none -17 responsible 17 status -18 version -15
h/charg$	comment -19 expectedLevel 20 indicator -17 label -15 none -15 status -17 version -15
h/chemi$	comment -16 deadline -17 label -15 links 15 proofs -17 responsible -18 status -17
h/clair	comment -19 deadline -15 label 20 none -15 priority -15 proofs -15 responsible -19 status -16
h/clair$	comment -19 indicator -17 label 27 priority -15 proofs -15 responsible -21 status -16
h/clas	comment -15 none -15 responsible -16 severity 18 status -15
h/cod	comment -20 date -27 deadline -15 documents -16 expiry -25 label -15 links -30 proofs -24 reference 32 responsible -24 status -29 trainee -18 version -26
h/coef	comment -16 none -18 priority -15 score 20
h/comme	comment 38 expectedLevel -21 indicator -15 label -22 links -17 none -33 priority -17 proofs -19 responsible -19 severity -16 status -24
h/comme de	comment 38 label -21 none -15 status -29
h/comme$	comment 23 none -27
h/compl$	comment -16 deadline 20 indicator -16 links -15 none -22 proofs -15 responsible -15
h/concl	comment -19 none -22 status 23
h/confo$	comment -23 deadline -18 expectedLevel -23 expiry -16 indicator -17 label -17 lastCheck -15 links -16 none -15 priority -19 proofs -19 responsible -17 score -19 severity 15 status 20
h/conte	comment 29 none -15 proofs -34 status -17
h/contr$	comment -16 date -17 deadline -20 expiry -15 indicator -22 label 19 lastCheck 18 responsible -15 steps 15 trainee -15
h/cotat	comment -26 deadline -16 expiry -17 label -15 lastCheck -16 links -18 none -26 proofs -18 status 19
h/courr	comment -21 links -21 none 34 proofs -16 responsible -20 status -15
h/couve	comment -16 date -16 expectedLevel -17 expiry -16 indicator 19 links -16 none -19 priority -17 proofs -18 responsible -16 severity -22 version -16
h/cover$	comment -15 indicator 15 links -15 proofs -18 responsible -19 status -17
h/cr	comment -15 criterion 21 indicator -16 label -16 none -17 responsible -15 status -17
h/curre	comment -18 none -19 status 21
h/d auto	comment -21 date -18 deadline -15 lastCheck 18
h/dat d	comment -16 indicator -19 phase -15 status -26 step -16
h/de confo	comment -16 severity -23 status 27
h/de contr	comment -19 date -18 deadline -17 indicator 20 none -29 responsible -16 score -16
h/de preuv	comment -26 date -19 documents 17 label -15 proofs 20 responsible -17 status -23 steps -20 trainee -17
h/de quoi	comment -20 deadline -17 indicator -25 lastCheck -15 none -21 priority -18 proofs 18 severity -18 status -18
h/de trait	comment -15 date -15 deadline 22 expiry -16 links -16 none -20 proofs -15 severity -20
h/de$	comment -18 none 31 status -16
h/deadl	comment -18 deadline 23 documents -20 indicator -17 links -17 reference -20 responsible -22 status -24 step -21
h/deadl$	comment -19 deadline 21 documents -20 indicator -19 links -17 reference -20 responsible -22 status -23 step -24
h/del	comment -15 deadline 17 indicator -16 links -16 phase -17 reference -15 status -16 step -19
h/delai	comment -16 deadline 35 indicator -15 lastCheck -28 links -16 responsible -16 status -16 step -16
h/deliv	comment -19 deadline -15 indicator -17 label 24 links -18 none -20 proofs -16 responsible -17 status -15
h/deman	comment -29 criterion -17 expectedLevel -23 indicator -18 label 26 lastCheck -15 links -21 none -23 proofs -18 responsible -16 session -18 status -16 steps 21 trainee -18
h/deman$	comment -24 criterion -15 expectedLevel -19 label 23 links -20 none -23 proofs -15 responsible -16 session -16 steps 19 trainee -16
h/destr	comment -25
h/dispo$	comment -22 links -19 none -25 responsible -18 session 22 status -17
h/diver	comment 18 steps -15
h/don	comment -18 deadline 19 none -25 responsible -17
h/donne$	comment -17 documents 17 end -15 none -15 responsible -15 steps 19
h/driv	comment -17 links 21 none -17 session -15 steps -15
h/dur	comment -15 none 22
h/earne	comment -15 indicator -15 label -17 responsible -16 score 17
h/echan$	comment -16 indicator -15 links -17 responsible -16 status -17 steps -19 trainee 17
h/effor	comment -15 links -16 none 20 responsible -16
h/eleme de	comment 25 deadline -15 indicator -15 label -15 lastCheck -15 links -20 none -29 responsible -17 status -19
h/els	comment 19 deadline -15 status -15
h/emarg	comment -15 steps 21
h/emoji	comment -19 deadline -15 expectedLevel -16 indicator -16 links -18 none 30 priority -16 proofs -19 responsible -15 score -17 status -18 version -17
h/empl	comment -22 indicator -17 links 26 none -23 responsible -18 session -16 status -20 steps -16
h/empla	comment -15 deadline -15 documents -18 indicator -16 links 30 none -20 responsible -21 status -18
h/en charg	comment -16 expectedLevel -16 label -16 responsible 24 status -15
h/en clair	comment -19 indicator -15 label 28 none -15 responsible -21 status -17
h/en oeuvr	comment -17 deadline 21 expiry -21 priority -15
h/energ	comment -20 deadline -17 priority 20
h/engag	comment -20 expectedLevel -16 label 18 priority -23 proofs -23 status 16
h/entr	comment -15 responsible -18 session -19 steps -15
h/entr$	comment -15 none -15 steps -15
h/entre$	comment -22 end -23 indicator -16 links -19 reference -15 responsible -21 session -18 status -18 steps -20
h/espac	comment -15 links 17 steps -15
h/est ou	comment -16 links -15 none -15 status 24
h/etabl	comment -15 none -15
h/etap	comment -26 deadline -18 documents -18 indicator -21 links -28 none -28 reference -26 responsible -18 session -22 step 23
h/etap$	comment -19 links -18 none -26 reference -19 session -17
h/etat	comment -16 date -23 expiry -16 indicator -17 links -25 none -21 proofs -26 reference -18 responsible -18 session -16 status 39 version -22
h/etat$	comment -15 none -15 status 26
h/ex	comment -20 none 21 status -15
h/exami	comment -18 proofs 24
h/execu	comment -22 deadline -16 documents -23 indicator -19 links -20 none -23 phase -23 reference -18 responsible 26 session -20 status -23 step -22
h/exig	comment -15 expectedLevel 18 none -15 priority -17 proofs -17 severity -16 status -21
h/exig$	comment -16 expectedLevel 16 none -16 priority -19 proofs -18 severity -20 status -24
h/expec	comment -21 criterion -15 deadline -16 expectedLevel 31 expiry -15 indicator -18 label -24 links -29 priority -16 proofs -28 responsible -19 score -15 status -27 version -15
h/fact	comment -18 responsible -15 trainee -16
h/faut que	comment -18 deadline 19 documents -16 lastCheck -15
h/feu	comment -21 deadline -17 expectedLevel -16 expiry -15 label -16 links -18 none -24 priority -16 proofs -17 responsible -18 score -15 severity -16 status 26 version -15
h/filed	comment -16 deadline -17 indicator -17 links 22 none -19 responsible -15 status -18 steps 17
h/finir	comment -20 expiry -30
h/foi	comment -17 deadline -28 expectedLevel -15 expiry -15 indicator -18 lastCheck 19 links -15 proofs -17 responsible -20 status -15
h/formu	comment -23 deadline -16 documents 23 expectedLevel -19 indicator -16 label 17 links -17 none -23 phase -18 responsible -17 session -15 status -19 step -16
h/fourn	comment -18 none -20 proofs 20
h/fourn$	comment -20 documents 21 indicator -15 links -15 none -19 proofs 19 responsible -16 status -15
h/grill	comment -16 steps 18
h/h$	comment -17 none 19
h/head	comment 23 end -19 responsible -18 status -17 steps -20
h/heur	comment -21 expectedLevel -21 none 26 status -16 steps -24
h/hex	comment -22 none 20
h/how	comment -18 deadline -15 indicator -17 links -15 none 24 priority -15 status -20
h/ici	comment -21 date -24 deadline 24 expiry -26 indicator -22 lastCheck -29 links -27 phase -18 priority -19 status -20 step -21
h/id$	comment -20 deadline -16 label -18 links -18 priority -15 proofs -15 reference 20 responsible -17 status -21 trainee -15
h/ils	comment -16 label 21 none -24
h/inspi	comment 24 deadline -15 expectedLevel -17 label -24 none -16 proofs -19
h/inter	comment -15 none -18 responsible 18
h/is	comment -17 none 24 status -17
h/issu	comment -16 date 17 deadline -21 expiry -30 indicator -22 none -32 responsible -16 severity -15 status -16 version 15
h/j ai	comment -21 proofs 15
h/jusk	comment -16 deadline -15 expiry 27 indicator -17 label -15 lastCheck -18 links -15 none -19 proofs -16 responsible -16 status -17
h/kms	comment -16 deadline -16 indicator -17 label -16 links -16 none 28 priority -15 status -19
h/langu	comment -18 none 24 proofs -15 status -19
h/lib	comment -15 date -17 deadline -15 expectedLevel -21 expiry -16 indicator -20 label 22 links -18 none -20 reference -16 responsible -18 status -21 version -17
h/libr	comment 15
h/lien	comment -16 documents -17 links 34 none -23 proofs -23 reference -17 responsible -28 status -20 step -16 version -21
h/lign	comment -16 criterion -22 deadline -20 expiry -20 indicator -20 label -16 lastCheck -23 links -19 none 19 proofs -19 responsible -18 score -16 severity -18 status -20
h/lign$	comment -17 criterion -21 deadline -19 expiry -18 indicator -20 label -17 lastCheck -21 links -19 none 20 proofs -20 responsible -18 score -17 severity -18 status -21
h/lim	comment -18 date -27 deadline 23 indicator -15 responsible -17 status -18
h/link$	comment -19 links 23 none -21 responsible -18 status -16 version -15
h/list	comment -15 criterion -17 deadline -15 expectedLevel -18 expiry -16 label -19 links -21 none -24 proofs 20 responsible -16 score -17 status -19 version -15
h/loc	comment -17 indicator -15 links 34 none -23 proofs -23 responsible -25 session -16 status -23 version -18
h/locat	comment -18 deadline -18 indicator -16 label -16 links 27 none -16 priority -15 proofs -22 responsible -19 status -18
h/locat$	comment -19 deadline -18 indicator -16 label -15 links 28 none -16 priority -15 proofs -24 reference -15 responsible -20 status -19 version -15
h/mail	comment -19 none 28
h/mail$	comment -19 none 28 status -16
h/malle	comment -28 steps 23
h/manne	comment -17 none 15
h/me	comment -18 expectedLevel -15 label 21 none -20 proofs -19 status -16
h/mes not	comment 20 none -16 responsible -16
h/meteo	comment -18 links -18 none 29 responsible -19 session -15 status -15
h/miles	comment -19 deadline -15 documents -22 indicator -16 links -18 none -24 reference -16 responsible -20 status -18 step 22
h/mis en	comment -15 deadline -15 version -16
h/mobil	comment -19 links -15 none -23 phase -16 status -16 step -19
h/mobil$	comment -18 links -15 none -21 phase -16 status -15 step -18
h/model	comment -23 criterion -17 expiry -15 indicator -22 links -19 proofs -24 responsible -15 status -20 version 24
h/model$	comment -24 criterion -17 expiry -15 indicator -17 links -17 proofs -24 status -20 version 24
h/momen	comment -24 deadline -18 indicator -18 links -22 none -24 reference -18 responsible -19 session -17 status -23
h/momen$	comment -19 deadline -15 indicator -15 links -18 none -21 reference -15 responsible -17 status -18
h/nb de	comment -16 none 23
h/nb$	comment 18
h/need	comment -21 indicator -17 links -15 responsible -28 status -16 step -15 steps 15
h/nivea d	comment -16 expectedLevel -24 none -17 priority 18
h/nivea de	comment -18 deadline -16 expectedLevel -29 indicator -17 none -19 priority -26 score -19 severity 20 status 19
h/nom de	comment -15 date -22 documents -26 expiry -18 indicator -20 links -27 none -26 phase -15 responsible -19 status -23 step 21 steps -17
h/not perso	comment 18 responsible -19
h/numbe$	comment -16 expiry -18 label -21 links -20 none -26 proofs -21 reference 20 responsible -16 status -17
h/nv	comment -17 expectedLevel 18 none -16
h/objec	comment -21 criterion -15 date -20 expiry -18 indicator -22 label 22 lastCheck -28 none -16 proofs 16 score -17 status -24
h/obs	comment 29 deadline -18 indicator -15 links -18 none -24 responsible -19 status -16
h/odd	comment 19
h/oeuvr	comment -18 deadline 21 expiry -22 priority -15 status 15
h/on me	comment -15 label 20 none -17
h/op	comment -21 documents -19 indicator -16 links -15 none -20 phase -17 responsible -15 status -19 step 20
h/opco$	comment -20 links -16 none 19 reference -15 steps -15
h/ordon	comment -17 deadline -15 expectedLevel -15 indicator -16 links -15 none -16 priority 20 proofs -15 responsible -15 status -16
h/ou$	comment -18 indicator -21 label -17 links 20 none -17 responsible -20
h/outpu	comment -21 documents 23 indicator -17 links -20 none -22 phase -16 reference -15 responsible -20 status -17
h/owner$	comment -15 deadline -15 documents -18 indicator -15 links -15 none -22 proofs -18 reference -17 responsible 29 status -21 step -16
h/p$	comment -15 none 17
h/pag	comment -21 deadline -15 indicator -16 links -16 none 32 proofs -15 responsible -18 steps -16 version -15
h/pag$	comment -17 none 32
h/paper	comment -23 deadline -16 documents 21 indicator -17 links -22 none -19 proofs 22 responsible -21 status -20
h/papie$	comment -15 deadline -15 expectedLevel -15 indicator -34 label -26 links -20 none -37 reference 16 responsible -19 session -15
h/par$	comment -16 deadline -15 indicator -17 links -18 none -23 proofs -16 responsible 31 status -18 version -18
h/part	comment -20 documents -22 indicator -17 links -17 phase 16 reference -17 responsible -15 status -17 step -22
h/parta	comment -17 none -16 reference -15 responsible -15
h/parta$	comment -17 none -18 reference -15 steps -15
h/pass	comment -16 deadline -21 indicator -15 lastCheck -15 links -17 none 24 priority -15 proofs -15 status -18
h/pass$	comment -20 deadline -20 expectedLevel -15 links -15 none 24 status -20
h/pecki	comment -15 none -28 priority 22 responsible -15
h/peda	comment -15 session -22 steps 25 trainee -15
h/pens	comment 23 none -16 proofs -25
h/perem	comment -16 date -26 deadline -31 expiry 28 indicator -16 label -15 lastCheck -30 links -18 none -20 proofs -15 responsible -15 status -18 version -15
h/perem$	comment -15 date -25 deadline -31 expiry 30 indicator -16 lastCheck -31 none -21 proofs -15 responsible -16 status -17
h/permi	comment -19 links -18 reference -18 responsible -15 session 21 trainee -15
h/ph	comment -15 links -15 none -18 phase 17 step -21
h/phas	comment -21 documents -21 indicator -18 links -20 none -26 phase 24 reference -17 responsible -21 session -18 status -21 step -26 steps 15
h/phas$	comment -15 documents -15 indicator -15 none -21 phase 18 responsible -16 step -21
h/phon	comment -16 none 28 proofs -15 responsible -17 session -16 status -19 version -16
h/piec	comment -19 date -22 indicator -20 lastCheck -20 links -24 none -28 phase -21 proofs 26 reference -15 responsible -22 session -17 severity -19 status -27
h/poche	comment -18 none 18
h/poche$	comment -15 none 18
h/point de	comment -20 indicator 16 lastCheck -22 none -21 responsible -17 score -16
h/porte	comment -19 deadline -16 links -23 none -24 responsible 28 status -18
h/pour l	comment -25 deadline -16 expectedLevel -23 none -26 proofs -15 status 19
h/prevu	comment -18 criterion -17 date -37 deadline 27 documents -18 expectedLevel -18 expiry -28 indicator -23 label -18 lastCheck -29 priority -16 responsible -15 severity -16 status -17 step -21 version -15
h/prevu$	comment -16 date -27 documents -16 expiry -17 indicator -17 label -15 lastCheck -25 responsible -20 status -16
h/prior$	comment -16 deadline -16 indicator -15 label -15 links -20 none -25 priority 23 proofs -15 status -17
h/prix	comment -15 none 21
h/proba	comment -21 none -15 proofs 16
h/produ	comment -22 deadline -16 documents 26 indicator -18 links -16 phase -17 reference -18 responsible -16 session -15 status -20 step -16
h/produ$	comment -24 deadline -17 documents 26 indicator -22 links -18 phase -18 reference -19 responsible -19 session -17 status -22 step -18 version -16
h/progr$	comment -17 none -20 status 22
h/proof	comment -18 deadline -16 links -17 none -24 proofs 26 responsible -19 status -18
h/propr	comment -15 links -22 none -25 proofs -17 reference -20 responsible 24 steps 18 version -19
h/qu	comment -29 deadline -19 documents 20 expectedLevel -21 expiry -15 label 16 lastCheck -15 proofs -34 responsible -16 status -27 version -17
h/qu on	comment -21 documents 19 none 17 proofs -28
h/quand$	comment -23 documents -18 indicator -21 links -20 phase -19 reference -21 responsible -19 session -16 status -20 step -21
h/que ca	comment 20 documents -16 expectedLevel -17 label -21 proofs -22
h/que l	comment -29 label 19 none -18 proofs -21
h/quest	comment -31 expectedLevel -16 label 19 none 17 proofs -20 status -25
h/raci	comment -17 documents -17 links -17 none -19 reference -17 responsible 22 status -17 step -16
h/range	comment -17 links 24 none -18 proofs -15 status -17
h/rappe	comment -18 none 27 responsible -15 status -16
h/remar$	comment 21 steps -18
h/remi	comment -18 documents 17 links -16 none -17 responsible -20 steps 15
h/remis	comment -15 responsible -15 steps 20
h/rendr	comment -15 deadline 24 expiry -20 status -16
h/requi$	comment -16 deadline -16 indicator -17 none -21 responsible -19 severity -17
h/resp	comment -17 links -18 none -17 proofs -17 reference -15 responsible 29 status -19
h/resp$	comment -17 none -16 responsible 26 status -15
h/respo$	comment -18 deadline -15 indicator -16 links -15 none -19 proofs -18 responsible 38 status -18
h/resul	comment -15 none -17 status 20
h/resul$	comment -16 none -16 proofs -15 status 23
h/revis	comment -16 indicator -20 responsible -15 status -17 version 17
h/rol	comment -16 documents -16 links -15 none -18 reference -15 responsible 21 status -16 step -15
h/room$	comment -20 links -16 none 27 responsible -16
h/run	comment -18 date -24 expiry 22 lastCheck -24 links -16 none -17 session 24 status -23 steps -17 trainee -15
h/rythm	comment -15 deadline -16 expectedLevel -15 links -17 none 25 priority -15 proofs -16 responsible -18 score -15 status -17 version -15
h/savoi	comment 26 none -15 steps -16
h/savoi$	comment 25 none -16
h/sayin	comment 19 none -19
h/scor	comment -16 criterion -16 deadline -15 indicator -15 priority -15 score 23 status -17
h/scor$	comment -17 criterion -15 deadline -16 expectedLevel -15 indicator -15 none -15 priority -15 proofs -16 responsible -15 score 23 status -19
h/seque	comment -16 documents -19 links -15 none -17
h/ses$	comment -17 links -20 none -15 session 23 start -16 steps -19
h/shar	comment -15
h/sla	comment -23 deadline 15 documents -21 indicator -22 links -22 phase -24 reference -24 responsible -21 session -18 status -21 step -27
h/snag	comment 26 deadline -16 documents -23 indicator -21 links -17 none -22 phase -19 responsible -21 session -17 status -24 step -24
h/sor	comment -32 expectedLevel -16 label -22 none -23 proofs 41
h/sorti$	comment -20 documents 18 none -18 responsible -17
h/spons	comment -15 none -16 responsible -16 session -15
h/sprin	comment -17 links -16 none 27 responsible -17 status -19 version -16
h/stand$	comment -17 links -20 none -21 status 18
h/state	comment -15 deadline -15 expectedLevel -15 indicator -17 label 23 links -15 none -16 proofs -16 status -15
h/statu$	comment -20 deadline -15 none -22 status 34
h/step	comment -26 indicator -24 links -23 none -19 phase -25 session -23
h/tach	comment -17 step 17
h/tag	comment -18 deadline -16 indicator -18 none 15 proofs -15 status -18
h/tag$	comment -17 indicator -16 links -16 status -18
h/taill	comment -16 links -18 none 26 priority -16 proofs -15 responsible -16 status -20
h/tampo	comment -20 expectedLevel -15 indicator -17 links -20 none 28 proofs -17 responsible -21 version -16
h/targe	comment -15 date -20 deadline 17 expiry -17 lastCheck -16 status -20
h/tarif	comment -18 none 29 proofs -18 status -17
h/tel	comment -18 links -15 none 25 status -15
h/tel$	comment -16 links -16 none 24
h/telep	comment -16 none 22 status -16
h/telep$	comment -16 none 21 status -15
h/temoi	comment -26 deadline -15 label -22 links -17 proofs 29 responsible -16 status -16
h/temoi$	comment -23 label -21 proofs 25 responsible -17 status -15
h/tempo	comment -27 deadline 22 documents -19 links -15 reference -16 responsible -15 step -16
h/the audit	comment -18 expectedLevel -16 none -17 proofs 30 status -16
h/thema	comment -15 expectedLevel -15 indicator -17 none -17 status -15
h/timin	comment -24 deadline 19 documents -23 indicator -18 links -22 phase -23 reference -22 responsible -22 session -19 status -25 step -27
h/touch	comment -22 deadline -18 documents -16 indicator -17 links -21 none -21 phase -22 reference -17 responsible -19 session -16 status -19 step 23
h/trac	comment -21 documents 19 indicator -16 none -23 proofs 20 responsible -18 session -19 status -19
h/trac$	comment -17 none -22 proofs 17 responsible -17 session -20 status -16
h/trace	comment -21 indicator 18 links -17 none -16 reference -17 responsible -17 session -17 steps 23 trainee -16
h/trace$	comment -22 responsible -15 start -15 step -15 steps 23 trainee -16
h/tutor	comment -15 none -15 responsible 18
h/typ	comment -23 deadline -17 links -17 none 18 responsible -17 status -27
h/under	comment -17 links 20 status -16
h/urgen	comment -15 deadline -15 expectedLevel -23 indicator -15 none -16 priority 28 responsible -16 status -23
h/url	comment -16 links 27 none -23 proofs -15 responsible -15
h/url$	comment -19 deadline -15 links 26 none -22 responsible -16
h/verif	comment -20 date -30 deadline -28 expiry -15 lastCheck 26 none -19 responsible -19 steps 15
h/verif$	comment -21 date -30 deadline -30 expiry -15 indicator -16 lastCheck 27 none -22 responsible -20 steps 24
h/veut	comment -21 expectedLevel 29 label -26 none -22 proofs -17 status -18
h/voir	comment -20 expectedLevel 26 label -20 none -20 status -19
h/voir$	comment -21 expectedLevel 26 label -21 none -18 proofs -19 status -17
h/vrac	comment 25 deadline -16 indicator -16 label -23 none -16 priority -24 proofs -17 responsible -24 status -24 version -22
h/who	comment -22 deadline -16 end -15 indicator -18 links -15 none -25 priority -15 reference -17 responsible 21 status -20 trainee -18 version -16
h/worth	comment 22 deadline -16 links -15 none -20 status -16
h/^color	criterion -15 deadline -17 expectedLevel -15 indicator -21 label -15 links -17 none 20 priority -17 proofs -17 responsible -18
h/^libel	criterion -21 indicator -21 label 25 none -15 status -16
h/abrit	criterion 20 expectedLevel -18 label -18 responsible -17
h/c koi	criterion -21 indicator -25 label 25 links -27 status -18
h/chapi	criterion 19 indicator -17 label -15
h/domai	criterion 18 indicator -19 label -20
h/gro	criterion 19
h/group	criterion 16 indicator -18 links -17 none -23 proofs -15 responsible -16 session 18 status -18
h/group$	criterion 18 indicator -16 none -20 status -15
h/indik	criterion -15 indicator 26 none -39 version -21
h/libel	criterion -20 indicator -20 label 26 status -17
h/n° crit	criterion 23 indicator -20 none -22
h/paren	criterion 21 expectedLevel -18 none -16
h/pas$	criterion -16 deadline -18 expectedLevel -16 indicator -22 label -17 links -31 none -20 priority -15 proofs -17 responsible -20 score -20
h/petit	criterion -15 deadline -18 expectedLevel -16 expiry -15 indicator -17 label -17 none -27 proofs -20 reference 15 responsible -25 severity 20 status -20 version -15
h/qui l	criterion 20 expectedLevel -18 label -17
h/^contr	date -24 deadline -21 expiry -19 lastCheck 19 links -15 none -19 steps 20
h/^echan	date -25 expiry -19 lastCheck 19 none -17
h/^exp	date -21 deadline -17 expiry 28 lastCheck -23 none -15
h/^fil	date -15 expiry -15 indicator -22 responsible -21 session -17 status -16 version -22
h/^la	date -18 expiry -15 indicator -16 links -20 none -22 proofs -23 status -20 version 19
h/^natur	date -18 documents 19 links -24 none -23 proofs 28 responsible -17 severity 20 status -20
h/^sign	date 16 expiry -17 steps 17
h/^targe	date -18 deadline 15 expiry -16 indicator -15 lastCheck -15 status -19
h/^valid	date -21 expiry 17 indicator -17 lastCheck -17 links -16 none -17 proofs -29 responsible -15 version -15
h/^vu	date -21 deadline -15 lastCheck 22
h/a jour	date -21 deadline -15 indicator -17 lastCheck 20 none -40 proofs -16 status -22 version 16
h/a refai	date -16 expiry 21 indicator -15 none -19 proofs -18 status -16 version -15
h/ajout	date 35 deadline -28 expiry -34 lastCheck -29 none -24
h/apres	date -19 deadline -23 lastCheck -26 none -20 steps 16
h/autri	date -16 expiry -15 indicator -18 links -19 proofs -18 reference -15 responsible 21 session -19 status -19 version -21
h/avant le	date -22 deadline 15 lastCheck -22 phase -17
h/butoi	date -28 deadline 19 expiry -27 lastCheck -20
h/butoi$	date -30 deadline 20 expiry -26 lastCheck -19
h/combi	date -19 expiry -16 indicator -17 links -20 none -17 proofs -18 responsible -22 session -15 status -17 version 22
h/const	date -23 deadline -28 lastCheck 21 none -23 responsible -15 status 29
h/const$	date -22 deadline -26 lastCheck 20 none -16 status 17
h/contr le	date -17 deadline -19 expiry -17 lastCheck 18
h/cotat$	date 16 lastCheck -16
h/cvs	date 22 expiry -26
h/d ici	date -17 deadline 15 expiry -27 indicator -15 lastCheck -19 phase -15 status -17
h/dat du	date 34 deadline -28 expiry -37 links -22 none -30 proofs -22 reference -18 responsible -23 status -18 version -21
h/dat of	date 17
h/dated	date 21 links -17 none -16 responsible -16 status -15 version -17
h/de derni	date -15 deadline -17 expiry -16 lastCheck 25
h/de perem	date -24 deadline -24 expiry 33 lastCheck -27
h/de revu	date -22 deadline -20 expiry -19 lastCheck 20
h/depot	date 24 expiry -24 lastCheck -25 none -15
h/dessu	date 16 expiry -15 none -15
h/diffu	date 23 deadline -15 expiry -17 lastCheck -15
h/enter	date 24 expiry -19 lastCheck -24 none -15
h/entry	date 24 deadline -23 expiry -21 lastCheck -17 none -16
h/etab	date 15
h/expir	date -40 deadline -27 expiry 34 lastCheck -22 links -15 none -27
h/expir$	date -36 deadline -22 expiry 27 lastCheck -19 none -21
h/gardi	date -20 links -24 none -20 proofs -21 reference -17 responsible 25 status -16 version -18
h/horod	date 21 lastCheck -15 none -20
h/il	date -15 expiry -15 none -26 responsible -23 version -20
h/intit de	date -19 links -26 none -16 proofs 19 session 16 status -22 steps -16
h/issue	date 19 expiry -28 links -15 none -18 status -15
h/jour$	date -18 lastCheck 20 none 17 proofs -15 responsible -22 start 22 steps -16 version -28
h/la derni	date -15 expiry -15 lastCheck 17
h/la piec	date -17 expiry 16 proofs 16 severity -15 status -17
h/lin	date 15 deadline -19 expiry -18
h/local	date -19 links 33 none -19 proofs -32 responsible -23 severity -15 status -25
h/matur	date -15 indicator -17 lastCheck -17 links -22 none -23 proofs -18 responsible -21 severity -15 status 30 version -18
h/mis a	date -20 deadline -15 indicator -27 lastCheck 18 none -35 responsible -18 status -19 version 26
h/moutu	date -17 expiry -16 indicator -23 links -19 none -28 proofs -16 responsible -16 version 26
h/moutu$	date -19 expiry -17 indicator -24 links -20 none -28 proofs -16 responsible -17 status -16 version 27
h/natur	date -17 documents 22 links -25 none -18 proofs 26 responsible -18 severity 20 status -20
h/ne	date 20 expiry -32 indicator -15 links -16 none -20 responsible -15
h/objec$	date -26 expiry -18 label -15 lastCheck -22 proofs 20
h/piec$	date -17 expiry 16 lastCheck -15 links -16 none -17 severity -15 status -18
h/plus	date -21 deadline -21 expiry 31 indicator -15 label -15 lastCheck -21 none -20
h/pos	date 26 deadline -15 expiry -20 lastCheck -27
h/pour le	date -15 expiry -17 lastCheck -20
h/reeva	date -20 deadline -19 expiry -18 lastCheck 25
h/refai	date -17 expiry 20 none -20 proofs -18 status -15
h/renew	date -17 deadline -26 expiry 32
h/revoi	date -16 deadline -31 expiry 32 lastCheck -21 none -15 proofs -15
h/revu	date -25 deadline -20 lastCheck 20
h/revu$	date -21 deadline -20 expiry -20 lastCheck 19
h/row	date 19 deadline -19 indicator -16 none 22 status -16
h/sai	date 19 deadline -18
h/sign	date 20 documents 18 expiry -19 links -15 step -16 steps 22
h/stat	date -16 expiry -15 indicator -17 links -18 none -23 proofs -25 reference -20 responsible -19 status 30 version -18
h/this	date 20 deadline -16
h/titl	date -16 indicator -18 label 20 links -20 none -25 reference -16 responsible -17 status -20 version -18
h/trait	date -15 deadline 21 expiry -16 lastCheck -15 none -18 severity -17
h/valid$	date -31 deadline -20 expiry 38 lastCheck -18 none -15
h/ver	date -26 deadline -15 expiry -22 lastCheck 22
h/vise	date -23 expiry -18 lastCheck -18
h/vu	date -23 deadline -17 expiry -16 indicator -17 lastCheck 20 links -20 none -27 proofs 17 responsible -18 status -19
h/vu le	date -21 deadline -15 lastCheck 21
h/%$	deadline -16 indicator -17 score 24 status -21
h/^%	deadline -19 score 23
h/^avant	deadline 17 expiry -25 lastCheck -17
h/^criti	deadline -15 severity 16
h/^grav	deadline -15 lastCheck -15 none -17 severity 25 status -28
h/^must	deadline 22
h/^perem	deadline -18 expiry 21 indicator -17 none -17 proofs -15 responsible -15 status -17
h/aimer	deadline 15
h/au plus	deadline -16 expiry 20 lastCheck -15
h/avanc$	deadline -20 none -15 priority -18 score -16 status 27
h/axe	deadline -16
h/be	deadline 21
h/before$	deadline 17 expiry 17 none -16 responsible -15 status -15 version -15
h/ce soit	deadline 26 lastCheck -17 none -17
h/check$	deadline -19 lastCheck 18
h/coup	deadline -25 lastCheck 20 none -18
h/d avanc	deadline -20 none -15 priority -17 status 27
h/de chant	deadline -17 lastCheck 15 status -16
h/de leve	deadline 20 none -17
h/de relec	deadline -19 lastCheck 18
h/de valid	deadline -20 expiry 24 lastCheck -18 none -17 status -16
h/don by	deadline 20 none -15 responsible -15
h/douc	deadline 17 none -16 score -15 status -20
h/du papie	deadline -15 expiry -15 indicator -27 label -24 links -15 none -26 proofs -35 reference 19 responsible -15 version 28
h/ecr	deadline -16
h/fait pour	deadline 16
h/fin de	deadline -15 end 25 expiry 20 none -19 proofs -15 start -17 steps -16
h/fini le	deadline 16
h/grav	deadline -17 label -16 links -18 none -17 score -15 severity 25 status -28
h/grav ou	deadline -15 links -15 severity 22 status -29
h/horiz	deadline 23 expiry -15 none -16 priority -21 status -17
h/jai	deadline -22
h/jusqu	deadline -22 expiry 19 links -19 none -15 priority -16
h/later	deadline 16 reference -19 step -17
h/leve	deadline 22 none -15
h/leve$	deadline 21 none -16
h/minor	deadline -15 none -15 severity 18
h/must	deadline 23
h/oeil	deadline -27 expiry -15 lastCheck 21
h/pdt	deadline -15 phase 16 status -16 step -15
h/plus tard	deadline -17 expiry 21 lastCheck -15
h/pris	deadline -20 lastCheck 16
h/qd	deadline 16
h/que ce	deadline 26 lastCheck -17 none -17
h/que j	deadline -17 label -21 none -16
h/reali	deadline 25 expiry -16 lastCheck -16
h/recul	deadline -21 lastCheck 18 none -18
h/recyc	deadline -26 expiry 26 none -21
h/regar	deadline -21 lastCheck 21
h/relec	deadline -19 lastCheck 19
h/relec$	deadline -19 lastCheck 19
h/renou	deadline -17 expiry 23 lastCheck -15
h/resse	deadline -18 status 23
h/soit	deadline 26 lastCheck -16 none -17
h/sorte	deadline 18
h/sunse	deadline -22 expiry 18 lastCheck -16
h/tard	deadline -21 expiry 21
h/taux	deadline -16 none -18 priority -15 score 27 status -21
h/than	deadline 17 documents -16 indicator -15 links -15 reference -18 step -15
h/tour	deadline -15 lastCheck 15
h/trait$	deadline 21 expiry -16 links -15 none -18 severity -17
h/urg$	deadline -15 indicator -15 priority 20
h/valid	deadline -22 expiry 29 indicator -19 label -15 lastCheck -24 links -21 none -26 proofs -31 responsible -18 severity -16 version -17
h/vgp	deadline -29 lastCheck 26
h/^empla	documents -15 links 24 none -17 responsible -18
h/^templ	documents -15 none -20
h/a la	documents 18 links 15 none -16
h/avec l	documents -24 step 18
h/docum de	documents 16 label -15 links -18 none -27 proofs 26 responsible -15 status -20
h/du parco	documents -20 links -15 none -15 responsible -20
h/du proce	documents -19
h/ecrit	documents 15 links -16
h/enreg	documents 18 none -29 step -22
h/envoi	documents 16 none -20 step -18
h/etap du	documents -18 phase -36 step 21
h/exemp	documents -15 indicator -15 links -17 none 31 proofs -27 status -16
h/exemp de	documents -15 links -17 none 28 proofs -24 status -15
h/fait$	documents -21 step 19
h/feuil	documents 17 steps 16
h/fichi	documents 17 indicator -15 proofs 18 responsible -15 step -16
h/fichi$	documents 16 indicator -15 proofs 19 responsible -17 status -16
h/jalon	documents -17 phase -19 step 25
h/je montr	documents 18 none -20
h/journ	documents -18 links -15 none -17 responsible -15 step 15
h/l elev	documents -22 step 20
h/label$	documents -15 indicator -21 label 23 none -15 responsible -15
h/mono	documents -15 links -17 none -23 phase -17 responsible 26 severity -17 status -17 step -17
h/n° doc	documents -18 links -16 none -16 proofs -15 reference 24 version -22
h/parc	documents -15 none -17
h/parc$	documents -16 none -16 responsible -15 status -22
h/remet	documents 17
h/seque$	documents -16 none -18 phase -35 step 28
h/sign$	documents 24 none -16 step -28 steps 18
h/trail	documents 16 none -15
h/vecu	documents -18 responsible -15 status 16
h/venir	documents -16 responsible -15 status 16
h/zapie	documents -20 links -23 none -17 phase -15 responsible 26 status -21 step -19
h/^clot	end 15
h/^clotu	end 26 session -21 start -18 steps -20
h/^end	end 18 start -24
h/^fini	end 16 severity -24 status 16
h/^mid	end -15 steps 22
h/^start	end -29 start 31 steps -18
h/au$	end 15 expiry 19 links -19 status -15
h/clot	end 16
h/clotu	end 22 reference -15 session -19 start -18
h/demar	end -26 start 25 steps -16
h/demar le	end -21 start 19
h/dossi$	end -16 session -21 start -17 trainee -21
h/du$	end -18 expiry 16 none -16 responsible -19 session -15 start 21 steps -19
h/end	end 27 session -21 start -29 steps -17
h/finis	end 21 start -18 steps -17
h/finit	end 21 start -27
h/finit le	end 19 start -24
h/jn	end 18 none -16 responsible -15 start -16 steps -19
h/mid	end -15 steps 22
h/one	end -17 start 20 steps -16
h/re	end -19
h/run$	end -15 session 27 status -19 steps -18 trainee -16
h/sort$	end 15 start -15
h/start	end -34 session -16 start 28
h/wrap	end 16
h/^att	expectedLevel 17 none -23
h/^prior	expectedLevel -20
h/atend	expectedLevel 21 label -17 severity -15 status -16
h/atend$	expectedLevel 22 label -15
h/atten du	expectedLevel 20 label -23 none -15
h/autoe	expectedLevel -15 indicator -16 links -16 none -17 priority -15 proofs -16 responsible -17 status 27
h/cahie	expectedLevel 22 responsible -21
h/couve$	expectedLevel -18 priority -17 severity -22
h/de couve	expectedLevel -17 indicator -20 priority -17 severity -22 status 17
h/de nc	expectedLevel 17 none -23 severity 20 status -31
h/defin	expectedLevel 16 none -15
h/descr	expectedLevel -15 label 20 status -18
h/descr$	expectedLevel -15 label 18
h/enonc	expectedLevel -25 label 26 proofs -24 responsible -21
h/esper	expectedLevel 16
h/exige$	expectedLevel -21 label 19
h/expec$	expectedLevel 24 none -21
h/gist	expectedLevel -15 label 15 links -17 proofs -16
h/grad	expectedLevel -21 severity 21 status -20
h/gravi	expectedLevel 19 none -24
h/imper	expectedLevel 22 label -22 status -16
h/le guid	expectedLevel 17 none -15
h/level$	expectedLevel 18 none -28
h/lot	expectedLevel -15
h/minim	expectedLevel 20 none -17
h/norma	expectedLevel -19 label 24
h/per	expectedLevel 16 none -21 phase 18 step -15
h/playl	expectedLevel -15 links -16 none 26 responsible -19 status -16 version -15
h/req	expectedLevel 16
h/reten$	expectedLevel -20 links -15 none -16 responsible -19 status 25 steps -21
h/truc	expectedLevel -15 label 15
h/typ de	expectedLevel 17 none -24 severity 15 status -23
h/typ$	expectedLevel -20 none 26 responsible -15 severity -16
h/urgen$	expectedLevel -20 priority 28 status -23
h/works	expectedLevel -16
h/^bon	expiry 22
h/^sert	expiry -15 indicator 24 proofs -18 status -18 version -16
h/bon jusqu	expiry 22
h/caduc	expiry 17
h/insti	expiry -17 none -17
h/insti$	expiry -17 none -17
h/jusq	expiry 18
h/jusqu au	expiry 26 none -15
h/la preuv	expiry -27 lastCheck -20 links 18 none -29 session -27 version -17
h/limit	expiry 22
h/pce	expiry -22 indicator -22 links -23 none -29 proofs 17 responsible -23 session -17 version -21
h/pce$	expiry -21 indicator -21 links -16 none -28 responsible -20 session -19 version -20
h/rafra	expiry 18
h/redo	expiry 19
h/sert	expiry -16 indicator 25 none -17 proofs -20 responsible -15 status -21 version -18
h/throu	expiry 19 status -22
h/^acc	indicator -15 links 30 none -23 status -16
h/^adres	indicator -17 links 16 none 18 proofs -20 responsible -22 status -21
h/^coul	indicator -16 none 23 responsible -17 status -16 version -15
h/^id	indicator -16 links -20 none -31 proofs -18 reference 27 responsible -21 status -15 version -16
h/^loc	indicator -15 links 23 proofs -24 responsible -22 session -15 status -21 version -15
h/^objet	indicator -28 label 22 status -24
h/^progr	indicator -15 none -18 session 20 status 16
h/^prouv	indicator 22 proofs -18 version -15
h/^relat	indicator 15
h/^reper	indicator 20 none -17
h/^revis	indicator -20 none -19 version 20
h/^rnq	indicator 25 label -20 none -18 status -15
h/^row	indicator -20 none 22 reference -16 status -15
h/^thema	indicator -16 none -16
h/^titr	indicator -16 label 21 status -16
h/^util	indicator 17 status -17
h/an	indicator -15 none 17 responsible -19
h/c ou	indicator -18 links 31 none -18 responsible -18 status -29
h/caus	indicator -16 label 21 proofs -18
h/chiff	indicator 28 label -22 none -15 status -17 version -28
h/cod du	indicator -15 none -19 proofs -20 reference 28 status -17 version -20
h/comm	indicator -17 links -16 proofs 17
h/coul	indicator -16 links -18 none 24 responsible -19 status -17 version -16
h/coule$	indicator -18 none 22
h/du suppo	indicator -19 links -15 none -23
h/en lien	indicator 15
h/est bon	indicator -18 links -21 status 22
h/est quoi	indicator -17 links -16 proofs 17
h/est$	indicator -16 links 15
h/exact	indicator -15 label 20 proofs -19
h/frequ	indicator -15 lastCheck -19 links -15 none 32 responsible -16 status -16
h/ged	indicator -17 none -17 reference 17
h/ged$	indicator -21 none -20 reference 22
h/imput	indicator 20 status -16
h/ind no	indicator 16 version -15
h/indic s	indicator 22
h/int	indicator -17 label 23 status -25
h/inten	indicator -23 label 26 status -24
h/it s	indicator -15 links -18 none -19 responsible -15 status 18
h/label	indicator -23 label 23 none -16 responsible -16
h/lien$	indicator 15
h/lindi	indicator 16 proofs -16 version -15
h/list$	indicator -18 links -19 none -28 proofs 19 status -15
h/mappi	indicator 19
h/mood	indicator -25 label -33 severity -15 status 37
h/numer	indicator 28 none -31 responsible -15 status -17
h/numer$	indicator 26 none -33
h/n° de	indicator -15 none -23 version 16
h/n° ind	indicator 23 label -16 none -24 reference -19 status -17 version -15
h/objet	indicator -27 label 22 status -23
h/ou c	indicator -15 links 18 status -24
h/perso$	indicator -18 label -17 links -16 none -17 score -16 status -15
h/progr	indicator -16 links -15 none -19 responsible -15 session 21 status 16
h/prouv	indicator 21 label -25 links -15 none -17 proofs 15 responsible -15 status -16 version -17
h/pts	indicator -15 none -16 score 20 status -15
h/relat	indicator 16 status -16
h/reper	indicator 18 none -17
h/resum	indicator -16 label 17 status -15
h/sert a	indicator 24 proofs -19 status -16 version -16
h/shap	indicator -15 status 21
h/stat$	indicator -15 links -15 none -31 proofs -22 reference -19 responsible -20 status 35 version -16
h/tous	indicator -17 none 25
h/used	indicator 15
h/util	indicator 16 status -19
h/vis	indicator 24
h/vis$	indicator 27
h/wbs	indicator 27 none -23 version -31
h/wordi	indicator -24 label 29 version -17
h/wordi$	indicator -24 label 28 version -15
h/^the	label 16 links -15
h/du refer	label 20 proofs -24 responsible -21
h/en est	label -16 links -36 priority -15 responsible -17 status 33
h/engli	label 16
h/full	label 16 proofs -19 trainee 15
h/koi$	label 20 proofs -15
h/me deman	label 15
h/pilot	label -18 links -20 proofs -21 responsible 34 severity -31 status -21
h/plain	label 16
h/qu ils	label 19 none -23
h/resum$	label 15
h/titr$	label 17
h/traca	label -16 links 22 none -26 responsible -15 status -16
h/txt	label 20 none -15
h/veule	label 18 none -15
h/^auto	lastCheck -16 status 24
h/^const	lastCheck -25 status 26
h/^frequ	lastCheck -19 links -15 none 31 responsible -17 status -16
h/ctrl	lastCheck 22
h/ctrl$	lastCheck 25 none -15
h/frequ de	lastCheck -18 none 26
h/humeu	lastCheck -15 none 20 version -16
h/last revie	lastCheck 21
h/looke	lastCheck 17
h/qa	lastCheck 17 status -17
h/revie$	lastCheck 22 none -16 steps 20
h/^chemi	links 19 none -16 proofs -16
h/^class	links 24 none -23 proofs -18 session -17
h/^cover	links -15 proofs -17 responsible -18 status -16
h/^driv	links 15
h/^folde	links 18 none -18
h/^freq	links -16 none 25 responsible -17
h/^lieu	links 20 responsible -20 session -15 status -15
h/^matur	links -20 none -17 proofs -15 responsible -19 status 31 version -16
h/^on	links -21 none -17 responsible -16 status 25
h/^propr	links -21 none -22 proofs -16 reference -18 responsible 24 version -16
h/^stag	links -16 none -23 phase 20 reference -15 responsible -15 status -15 step -19
h/appor$	links -15 none -25 proofs 16
h/attac	links -15 none -24 proofs 24
h/au pacq	links -21 none -22 priority 16
h/ca en	links -16 status 21
h/cest	links 18 status -15
h/chemi d	links 17
h/consu	links -23 none -31 proofs 31 responsible -17 status -18 version -16
h/corpu	links -15 none -18 proofs 22
h/coule du	links -27 none 24 proofs -15 responsible -16
h/d acc	links 20 proofs -15
h/depos	links 22 status -20
h/dev	links -19
h/ds	links 27 none -36 priority -20
h/du doc	links -18 responsible -19 version 19
h/empla$	links 22 none -16
h/est ce	links 19
h/folde	links 26 none -19 reference -18 responsible -19 status -15 trainee -17
h/folde$	links 26 reference -18 responsible -19 trainee -15
h/freq	links -15 none 24 responsible -15
h/gar	links -17 responsible 22 session -21 step -16
h/gar$	links -17 none -17 responsible 15 session -20
h/hrs	links -15 none 20 responsible -16
h/hyper	links 21 none -19 proofs -16 responsible -16 status -15
h/jen	links -25 status 33
h/kb	links -16 none 18
h/langu$	links -16 none 23 proofs -15 responsible -18
h/le gar	links -17 responsible 21 step -16
h/le trouv	links 20
h/lieu	links 20 responsible -20 status -18
h/liv	links 24 status -21
h/liv$	links 24 none -15 status -21
h/livr	links -27 steps 15
h/moyen	links -18 none -23 proofs 18
h/natur de	links -18 proofs 20 severity 22 status -17
h/on en	links -23 none -17 responsible -16 status 27
h/ongle	links 21 responsible -15 version -15
h/oppos	links -15 none -20 proofs 22 status -16
h/oppos$	links -15 none -18 proofs 19 status -15
h/ou ?	links 18 none -18 responsible -15
h/ou cest	links 18
h/ou en	links -23 status 20
h/ou le	links 16
h/prefe	links -24 none 21
h/prio	links -17 none -39 priority 25 responsible -17
h/repos	links 17 status -18
h/retro	links 16 proofs -19
h/room	links -16 none 24 responsible -16 status -15
h/sa	links -18 status 18
h/sall$	links -16 none 25 responsible -16 session -16 status -17
h/serve	links 25 none -17
h/siz	links -20 none 22 proofs -19
h/stock	links 25 none -18 responsible -17 status -16
h/stock$	links 26 none -20 responsible -18 status -17
h/stora	links 17
h/trouv	links 24 status -19
h/trouv$	links 20 status -16
h/vers le	links 21 none -21 responsible -15
h/versi du	links -18 proofs -18 responsible -18 status -17 version 24
h/versi$	links -16 proofs -20 version 18
h/where it	links 21 status -20
h/^appli	none -19
h/^autho	none -21 proofs -16 responsible 20 session -17 status -16 version -15
h/^budge	none 23
h/^champ	none -16
h/^det	none -15 responsible 15
h/^hour	none 22
h/^je	none -19 status -19
h/^langu	none 24
h/^livre	none -16 steps 24
h/^mail	none 22
h/^nam	none -15 proofs 20 responsible -16
h/^neph	none -15 reference 21
h/^nombr	none 25
h/^pag	none 20
h/^ph	none -16 phase 16 step -20
h/^pourc	none -16 score 20
h/^pts	none -18 score 20
h/^saiso	none 22 status -15
h/^secte	none -18
h/^sourc	none 21
h/^spons	none -16 responsible -15
h/^taux	none -16 score 26 status -19
h/accue	none 17 status -16
h/accue$	none 19 status -15
h/ap	none -17
h/appor	none -25 proofs 16
h/apres$	none -15 steps 18
h/archi	none 21
h/asses$	none -15 steps 19
h/assoc	none -22 status -21 step -18 version -16
h/autho	none -20 proofs -16 responsible 19 session -16 status -15 version -15
h/avec	none -20 status -16
h/bes	none -16 steps 20
h/budge	none 21
h/budge$	none 23
h/cefr	none 22
h/certi$	none -20 steps 17
h/champ	none -16 status -15
h/chem	none 16
h/cod$	none -21 proofs -24 reference 27
h/colou	none 22
h/con	none 22
h/condu	none -16
h/count	none 19
h/count$	none 22
h/cout	none 23
h/cpf	none -17
h/d accue	none -17 steps 21
h/d echan	none 15 reference 15 session -17 status -15 trainee -16
h/de pag	none 19
h/email	none 25
h/email$	none 24
h/envoy$	none -16 steps 19
h/epi	none -15 steps 18
h/etay	none -15 version -17
h/etay$	none -15 version -16
h/etp	none 18
h/exhib	none -15 proofs 21 responsible -17 status -15 version -16
h/fort	none -21 severity 16 step 18
h/fort$	none -21 phase -15 step 19
h/freq$	none 23
h/frequ$	none 22
h/heur$	none 17 steps -20
h/homm	none 21 responsible -16
h/hour	none 21
h/ht	none 23 responsible -15
h/ht$	none 23 proofs -15 responsible -15
h/icon	none 32 proofs -19 responsible -22 session -16 step -16
h/if	none -19 severity 22 status -15
h/impri$	none 19
h/in$	none -16 responsible -17 status 20 steps 21
h/ind n°	none -15
h/la sall	none 16
h/li	none -19 proofs 15
h/li$	none -19
h/lie	none -18 session 15
h/livre	none -15 steps 24
h/maitr	none -15 status 20
h/marqu	none 23
h/meeti	none 16
h/missi	none -15 severity 18
h/missi$	none -15 severity 17
h/monta	none 15
h/mt	none 15
h/nombr	none 26
h/nombr de	none 22
h/notat	none -15
h/ocup	none -17 proofs -16 responsible 21
h/often	none 22
h/on fait	none -22
h/outil	none -15
h/passa$	none -26 priority 15 status -16 step 16
h/piec a	none -17 proofs 18
h/port	none -17 responsible 20
h/pour les	none -16
h/prix$	none 21
h/proce	none -20
h/proce$	none -22 proofs 15
h/qui$	none -16 responsible 16
h/rank	none -21 priority 18
h/ratin	none -17 score 21
h/real	none -29 score 18 status 15
h/regl	none -18 responsible -15
h/roul	none -15
h/saiso	none 22 status -16
h/sall	none 24 responsible -16 status -15
h/secr	none -15 phase -15
h/secte	none -16
h/shirt	none 16
h/sourc	none 22
h/spent	none 22
h/spent$	none 22
h/statu de	none -15 status 18
h/suppo$	none -26 responsible -16 session -15
h/sur	none -17 proofs -23 score 23 status -16
h/task	none -15
h/templ	none -19
h/tenu	none -15 version -16
h/tps	none 20
h/tranc	none -20 phase 21 step -17
h/ttc	none 20
h/ui	none 23 priority -25
h/versi en	none -17 responsible -18 version 16
h/w	none -15 priority 19
h/weigh	none -19 score 20
h/y n	none -21 status -16
h/grand	phase 15
h/l etap	phase -18 status -19
h/of the	phase 15
h/souha	phase -16 step -21
h/swiml	phase 15 responsible -15
h/co	priority 15
h/ord	priority 20 responsible -16
h/^exhib	proofs 17 responsible -15 status -15 version -17
h/^petit	proofs -15 reference 17 severity 16 status -16
h/a prese	proofs 24
h/court	proofs -15
h/cover	proofs -17 responsible -17 status -16
h/de cod	proofs -15 reference 17
h/doc a	proofs 27 status -16
h/got	proofs 18
h/hand	proofs 20
h/la nc	proofs -17 severity 23 status -20
h/not 0	proofs -18 score 23
h/prob	proofs 27 responsible -22 status -21
h/show	proofs 20
h/sur 0	proofs -15 score 18
h/uid	proofs -25 reference 27 responsible -18 status -16
h/ve	proofs 18
h/^ident	reference 23 responsible -18 session -17
h/ident	reference 23 responsible -17
h/neph	reference 20
h/prof	reference -15
h/^facil	responsible 15
h/assig	responsible 16
h/criti	responsible -16 severity 20
h/criti de	responsible -16 severity 19
h/d actio	responsible -15 steps -17
h/desig	responsible 17
h/det	responsible 16
h/facil	responsible 15
h/forme	responsible -19 trainee 16
h/funde	responsible -15
h/garan	responsible 17 version -17
h/gard	responsible 18 version -16
h/ger$	responsible 16
h/kept	responsible 17 version -15
h/ki$	responsible 18
h/main	responsible -15 steps 17
h/mot	responsible -15
h/orig	responsible 15
h/qui ger	responsible 16
h/secre	responsible 21 severity -18 status -23
h/suiv	responsible -21 session 17
h/^scor	score 18
h/not sur	score 15
h/of 0	score 15
h/pourc	score 19
h/ratin$	score 17
h/real$	score 19 status -17
h/^cours	session 17
h/du bilan	session 18 trainee -25
h/du dossi	session -17 trainee -15
h/gat	session -15
h/gr	session 22
h/suivi$	session 23
h/^confo	severity -18 status 20
h/^ok	severity -15 status 20
h/bad	severity 15
h/findi	severity 17
h/grav$	severity 19 status -20
h/gross	severity 15
h/leger	severity 17
h/major	severity 17
h/rat	severity 15
h/reser	severity 16
h/er	start 17
h/follo	start -16
h/froid	start -15 steps 16
h/kicko	start 19 steps -17
h/month	start -16
h/offer	start -17 steps 18
h/puls	start -16 steps 15
h/sorti le	start -17
h/surve	start -21 steps 25
h/vous	start 18 steps -17
h/and	status 15
h/diagn	status 19
h/etat du	status 17 version -21
h/grada	status -15
h/i stand	status 20
h/matur$	status 16
h/ok ou	status 21
h/ou ca	status 15
h/plac	status 16
h/qu il	status -19
h/sensi	status -16
h/trico	status 17
h/where i	status 23
h/vont	step -18
h/0 moi	steps 17
h/^appel	steps 23
h/^certi	steps 19 trainee -16
h/^devi	steps 20 trainee -18
h/^factu	steps 18 trainee -21
h/^feuil	steps 18
h/^final	steps 15
h/^joini	steps 21
h/^prere	steps 23
h/^regle	steps 16
h/^ri	steps 25
h/^welco	steps 17
h/a chaud	steps 24
h/accep$	steps 18
h/amont	steps 17
h/appel	steps 23
h/atest	steps 18
h/aux	steps 25
h/avi a	steps 19
h/besoi$	steps 16
h/cac	steps 18 trainee -19
h/cart	steps 18 trainee -19
h/chaud	steps 20
h/chaud$	steps 19
h/conse	steps 20
h/conv	steps 21
h/de depar	steps 16
h/debri	steps 15
h/decou	steps 16
h/depar$	steps 16
h/devi	steps 20 trainee -19
h/donn	steps 21
h/donn$	steps 17
h/em	steps 15
h/emis	steps 19
h/env	steps 15
h/envoy	steps 21
h/epreu	steps 15
h/exame	steps 15 trainee -15
h/factu	steps 18 trainee -23
h/final	steps 17
h/froid$	steps 15
h/habil	steps 17
h/hous	steps 19
h/instr	steps 25
h/inter$	steps 16
h/joini	steps 22
h/livre d	steps 17
h/preli	steps 17
h/prere	steps 15
h/rasse	steps 19
h/recei	steps 20
h/recei$	steps 19
h/regle	steps 17
h/remi$	steps 16
h/rende vous	steps -18
h/ri	steps 24
h/rul	steps 20
h/sheet	steps 21
h/sheet in	steps 16
h/synth	steps 16
h/theor	steps 16
h/vous le	steps -15
h/welco	steps 16
h/^quell	version 15
h/vigue	version 15
indicators/afterDocuments	BC -12 CFA -16 OF -13 VAE -16 action -7 applicable -11 body -8 comment -9 criterion -27 date -10 deadline 5 expectedLevel -10 expiry -2 indicator -13 label -22 lastCheck 1 links 6 none -5 priority -5 proofs -23 responsible -7 score -11 severity -6 status -12 version -10
indicators/afterNumbers	BC -7 CFA -10 OF -14 VAE -11 action -9 applicable -9 body -6 comment -14 criterion -6 date -8 deadline -8 expectedLevel -8 expiry -8 indicator -10 label 3 lastCheck -8 links -11 none -7 priority -11 proofs -12 responsible -11 score -17 severity -14 status -8 version -12
indicators/amongMarks	BC 4 CFA -13 OF -5 VAE 4 action -5 applicable -15 body -10 comment -8 criterion -17 date -6 deadline -3 expectedLevel -5 expiry -14 indicator -14 label -13 lastCheck -7 links -6 none -8 priority -6 proofs -4 responsible -8 score -3 severity -10 status -14 version -8
indicators/besideMarks	BC -4 OF -4 VAE -3 action -11 applicable -7 body -10 comment -9 criterion -20 date -10 deadline -8 expectedLevel -9 expiry -6 indicator -7 label -11 lastCheck -9 links -7 none -9 priority -8 proofs -6 responsible -5 score -10 severity -13 status -13 version -11
indicators/bias	BC -20 CFA -27 OF -19 VAE -23 action -15 applicable -22 body -23 comment -7 criterion -11 date -26 deadline -7 expectedLevel -16 expiry -18 indicator -4 label -5 lastCheck -16 links -12 none 3 priority -13 proofs -10 responsible -9 score -17 severity -19 status -3 version -21
indicators/binary	BC 9 CFA 3 OF 5 VAE 5 action -2 applicable 8 body -3 comment -5 criterion -13 date -4 deadline -5 expectedLevel -10 expiry -3 indicator -19 label -1 lastCheck -3 links -4 none -24 priority -8 proofs -4 responsible -3 score -8 severity -4 status -31 version -11
indicators/booleans	BC -1 CFA -4 action -10 applicable 1 body -5 comment -26 criterion -13 date -16 deadline -12 expectedLevel -36 expiry -9 indicator -6 label -3 lastCheck -10 links -7 none 7 priority -27 proofs -17 responsible -4 score -31 severity -27 status -38 version -10
indicators/cased	BC -7 CFA -8 OF -11 VAE -10 action -5 applicable -10 body 4 comment -16 criterion 4 date -22 deadline -18 expectedLevel -11 expiry -19 indicator -19 label 5 lastCheck -21 links -9 none -6 priority -22 proofs -6 responsible -2 score -24 severity 1 status -12 version -16
indicators/code	BC -27 CFA -26 OF -29 VAE -36 action -4 applicable -34 body -49 comment -7 criterion 10 date -34 deadline -16 expectedLevel -47 expiry -30 indicator -21 label -19 lastCheck -34 links -1 none -20 priority -16 proofs -6 responsible -1 score -35 severity -9 status -11 version 4
indicators/criteria	BC -10 CFA -5 OF -1 VAE -1 action -22 applicable -2 body -18 comment -8 criterion 28 date -10 deadline -21 expectedLevel -4 expiry -6 indicator -18 label -24 lastCheck -7 links -26 none -3 priority -32 proofs -27 responsible -22 severity -18 status -4 version -18
indicators/dates	BC -20 CFA -15 OF -20 VAE -27 action -30 applicable -21 body -21 comment -39 criterion -19 date 3 deadline 8 expectedLevel -30 expiry 8 indicator -31 label -23 lastCheck 6 links -50 none -46 priority -32 proofs -37 responsible -29 score -23 severity -30 status -37 version -15
indicators/digit	BC 4 CFA 4 OF 3 VAE 1 action -8 body -11 comment -23 criterion -4 date -8 deadline -18 expectedLevel -16 expiry -5 indicator -22 label -2 lastCheck -6 links -9 none -13 priority -3 proofs -10 responsible -18 score -6 severity -9 status 15 version 11
indicators/document	BC -5 CFA -7 OF -6 VAE -10 action 7 applicable -7 body -30 comment -19 criterion -23 date -13 deadline -23 expectedLevel -44 expiry -10 indicator -22 label -26 lastCheck -12 links -5 none 7 priority -38 proofs 22 responsible -12 score -10 severity -29 status -57 version -1
indicators/earlier	BC -13 CFA -11 OF -12 VAE -17 action -19 applicable -13 body -13 comment -24 criterion -14 date 9 deadline -7 expectedLevel -20 expiry -25 indicator -20 label -14 lastCheck 7 links -26 none -28 priority -21 proofs -25 responsible -20 score -14 severity -18 status -26 version 2
indicators/empty	BC -8 CFA -8 OF -6 VAE -7 action -13 applicable -1 body -8 comment -12 criterion -40 date -18 deadline -13 expectedLevel -11 expiry -19 indicator -56 label -49 lastCheck -15 links -10 none -15 priority -16 proofs -8 responsible -10 score -8 severity -14 status -2 version -12
indicators/few	BC -5 CFA -5 OF -6 VAE -5 action -15 applicable -5 body -6 comment -16 criterion 5 date -23 deadline -19 expectedLevel -4 expiry -20 indicator -39 label -35 lastCheck -22 links -10 none -4 priority -2 proofs -27 responsible -4 score -9 severity -10 status -9 version -2
indicators/file	BC -10 CFA -11 OF -11 VAE -12 action -15 applicable -10 body -7 comment -18 criterion -3 date -15 deadline -10 expectedLevel -29 expiry -9 indicator -18 label -13 lastCheck -13 links -8 none -4 priority -11 proofs 16 responsible -13 score -9 severity -4 status -13 version -7
indicators/filled	BC -11 CFA -11 OF -9 VAE -8 action -20 applicable -9 body -4 comment -23 criterion -9 date 3 deadline -10 expectedLevel -3 expiry -16 indicator -7 label -6 lastCheck -6 links -11 none -5 priority -11 proofs -6 responsible -12 score -4 severity -26 version -7
indicators/first	BC -7 CFA -16 OF -20 VAE -4 action -15 applicable -22 body -11 comment -11 criterion 11 date 4 deadline -10 expectedLevel -14 expiry -6 indicator -9 label -13 lastCheck -9 links -10 none 2 priority -10 proofs -20 responsible -12 score -34 severity -6 status -17 version -12
indicators/gravity	BC -11 CFA -10 OF -12 VAE -12 action -5 applicable -13 comment -8 criterion -6 date -2 deadline -2 expectedLevel 25 expiry -1 lastCheck -1 links -1 none -14 priority -9 proofs -2 responsible -1 score -6 severity -20 status -17 version -2
indicators/hundred	BC -30 CFA -28 OF -33 VAE -43 action -8 applicable -37 body -7 comment -19 criterion 4 date -14 deadline -19 expectedLevel -13 expiry -10 indicator 1 label -7 lastCheck -11 links -14 none 3 priority -18 proofs -15 responsible -9 score 7 severity -14 status -45 version -10
indicators/indicators	BC -7 CFA -11 OF -7 VAE -5 action -22 applicable -6 body -19 comment -4 criterion 6 date -16 deadline 6 expectedLevel -13 expiry -15 indicator 8 label -30 lastCheck -17 links -12 none -5 priority -33 proofs -28 responsible -34 score -2 severity -18 status -14 version -5
indicators/isLabel	BC -2 CFA -2 OF -2 VAE -2 action -5 applicable -1 body -4 comment -21 criterion -10 date -7 deadline -16 expectedLevel -19 expiry -3 indicator 5 label 25 lastCheck -5 links -20 none -37 priority -9 proofs -23 responsible -12 score -6 severity -10 status -17 version -3
indicators/isNumber	BC -7 CFA -4 OF -8 VAE -13 action -6 applicable -5 body -4 comment -23 criterion -31 date -1 deadline -17 expectedLevel -10 expiry -3 indicator 19 label -11 lastCheck -10 links -15 none -9 priority -7 proofs -10 responsible -6 score -30 severity -6 status -18 version -17
indicators/lack	BC -19 CFA -12 OF -16 VAE -17 action -48 applicable -18 body -26 comment 30 criterion -16 date -4 deadline -14 expectedLevel -16 expiry -5 indicator -16 label -19 lastCheck -6 links -41 none -11 priority -43 proofs -12 responsible -36 score -13 severity -33 status 25 version -19
indicators/last	BC -13 CFA 2 OF -17 action -11 applicable -9 body -5 comment -9 criterion -18 date 3 deadline -9 expectedLevel -3 expiry -11 indicator -9 label -19 lastCheck -16 links -16 none -3 priority -3 proofs -23 responsible -13 score -6 severity -7 status -8 version -1
indicators/later	BC -12 CFA -10 OF -12 VAE -16 action -20 applicable -13 body -12 comment -22 criterion -12 date -20 deadline 5 expectedLevel -16 expiry 12 indicator -16 label -14 lastCheck -13 links -29 none -29 priority -20 proofs -24 responsible -19 score -14 severity -18 status -20 version -9
indicators/lessTold	BC -9 CFA -13 OF -10 VAE -10 action -6 applicable -15 body -7 comment -5 criterion -13 date -6 deadline -5 expectedLevel -8 expiry -4 indicator -14 label -14 lastCheck -6 links -6 none -2 priority -7 proofs -5 responsible -6 score -15 severity -4 status -22 version -8
indicators/link	BC -11 CFA -11 OF -12 VAE -15 action -42 applicable -11 body -25 comment -64 criterion -20 date 3 deadline 3 expectedLevel -47 expiry 2 indicator -25 label -28 links 37 none -67 priority -35 proofs -58 responsible -28 score -17 severity -25 status -38 version -35
indicators/lists	BC -10 CFA -9 OF -10 VAE -10 action -9 applicable -9 body -4 comment -13 criterion -11 date -17 deadline 24 expectedLevel -13 expiry -19 indicator -12 label -5 lastCheck -16 links -20 none -26 priority -14 proofs -7 responsible -10 score 18 severity -9 status -22 version -16
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -41 applicable -1 body -1 comment -32 criterion -4 date -4 deadline -4 expectedLevel -21 expiry -3 label -30 lastCheck -3 links -27 none 13 priority -1 proofs 12 responsible -14 score -1 severity -1 status -11 version -3
indicators/marks	BC -2 CFA -5 OF -4 VAE -4 action -17 applicable -4 body -18 comment -7 criterion -15 date -1 expectedLevel -6 expiry 1 indicator -21 label -12 lastCheck 2 links -21 none -9 priority -19 proofs -11 responsible -26 score -10 severity -11 status -3 version -15
indicators/mostTold	BC -7 CFA -9 OF -7 VAE -8 action -21 applicable -4 body -20 comment -15 date -11 deadline -10 expectedLevel -12 expiry -8 indicator -6 label -11 lastCheck -10 links -16 none -12 priority -15 proofs -13 responsible -16 severity -22 status 2 version -10
indicators/numbers	BC -3 CFA -1 OF -2 VAE -6 action -17 applicable -5 body -13 comment -28 criterion 2 date -22 deadline -25 expectedLevel -22 expiry -18 indicator -5 label -15 lastCheck -21 links -22 none 5 priority -28 proofs -25 responsible -17 score -1 severity -24 status -39 version -20
indicators/order	BC -24 CFA -20 OF -25 VAE -28 action 33 applicable -26 body -39 comment -12 criterion 12 date -15 deadline -21 expectedLevel -14 expiry -13 indicator -34 label -29 lastCheck -16 links -16 none -15 priority -17 proofs -13 responsible 4 score -18 status -14 version -17
indicators/percent	BC -17 CFA -17 OF -18 VAE -23 action -2 applicable -23 body -1 comment -13 criterion -12 date -2 deadline -6 expectedLevel -14 expiry -1 indicator -8 lastCheck -1 links -2 none -28 priority -20 proofs -5 responsible -2 score 38 severity -6 status -28 version -8
indicators/person	BC 4 CFA 1 OF 1 VAE -2 action -56 applicable 2 body 12 comment -16 criterion -37 date -18 deadline -29 expectedLevel -61 expiry -15 indicator -37 label -34 lastCheck -18 links -52 none -29 priority -6 proofs -15 responsible 23 score -25 severity -46 status -10 version -13
indicators/phase	BC -4 CFA -3 OF -4 VAE -5 action -9 applicable -7 body -4 comment -26 criterion 35 date -4 deadline 20 expectedLevel -24 expiry -9 indicator -17 label -3 lastCheck -7 links -10 none -43 priority -20 proofs -6 responsible -7 score -11 severity -7 status 12 version -20
indicators/place	BC -6 CFA -6 OF -5 VAE -9 action -6 applicable -15 body -2 comment -4 criterion -29 date -1 deadline -8 expectedLevel -2 expiry -5 indicator -21 label -32 lastCheck -4 links -10 none -7 priority -3 proofs -15 responsible -5 score -2 severity -3 status -14 version -4
indicators/plausible	BC -6 CFA -6 OF -6 VAE -5 action -7 applicable -3 body -1 comment -4 criterion -18 date -26 deadline -19 expectedLevel -9 expiry -22 indicator -12 label -35 lastCheck -26 none -3 proofs -6 responsible -2 score -7 severity 2 status -2 version -7
indicators/prefixed	BC -2 CFA -1 OF -2 VAE -2 action -25 applicable -2 body -15 comment 13 criterion -18 date -4 deadline -16 expectedLevel -24 expiry -3 indicator 23 label -10 lastCheck -4 links 9 none -37 priority -9 proofs -17 responsible -24 score -3 severity -8 status -19 version 5
indicators/priority	BC -23 CFA -26 OF -27 VAE -35 action -36 applicable -28 body -35 comment -11 date -15 deadline -28 expectedLevel -10 expiry -13 indicator -7 label -10 lastCheck -15 links -41 none -26 priority 46 proofs -29 responsible -33 severity -19 status -13 version 4
indicators/rank	BC -15 CFA -17 OF -17 VAE -18 action -3 applicable -20 body -22 comment -22 criterion -30 date -4 deadline -14 expectedLevel -15 expiry -5 indicator -20 label -7 lastCheck -4 links -21 none -44 priority 22 proofs -13 responsible -20 score -16 severity -30 status 17 version -32
indicators/ratio	BC -16 CFA -16 OF -15 VAE -15 action -2 applicable -16 body -1 comment -8 criterion -13 date -2 deadline 10 expectedLevel -9 expiry -2 indicator -18 lastCheck -2 links -5 none -19 priority -9 proofs -4 responsible -3 score 26 severity -6 status -22 version -5
indicators/readable	BC 1 CFA 1 OF 1 VAE 2 action -15 applicable 1 body -24 comment -7 criterion -9 date -17 deadline -20 expectedLevel -13 expiry -12 indicator -5 label -15 lastCheck -14 links -22 none -4 priority -5 proofs -15 responsible -33 severity -3 status -1 version -26
indicators/relative	BC -1 OF -1 VAE -1 action -2 body -2 comment -2 criterion -2 date -7 deadline 16 expectedLevel -2 expiry -5 indicator -2 label -2 lastCheck -4 links -5 none -14 priority -1 proofs -1 responsible -2 score -1 severity -4 status -1 version -4
indicators/rising	BC -16 CFA -19 OF -21 VAE -29 action -15 applicable -24 body -7 comment -8 criterion -19 date -12 deadline 3 expectedLevel -11 expiry -12 indicator 17 label -28 lastCheck -13 links -9 none 2 priority -23 proofs -18 responsible -18 score -2 severity -8 status -11 version -4
indicators/said	BC -3 CFA -3 OF -2 VAE -4 action -9 applicable -1 body -23 criterion -11 date -11 deadline -10 expectedLevel -4 expiry -10 indicator -24 label -18 lastCheck -12 links -14 none -8 priority -8 proofs -12 responsible -25 score -7 severity -2 status 9 version -13
indicators/second	BC -13 CFA -8 OF -13 VAE -18 action -23 applicable -12 body -28 comment -12 criterion -3 date -18 deadline -8 expectedLevel -13 expiry -7 indicator 10 label -2 lastCheck -11 links -10 none -3 priority -20 proofs -10 responsible -12 score -18 severity -16 status -8 version -11
indicators/sentences	BC -14 CFA -13 OF -16 VAE -21 action 5 applicable -15 body -38 comment 14 criterion -35 date -22 deadline -25 expectedLevel 7 expiry -18 indicator -1 label 4 lastCheck -20 links 7 none -6 priority -38 proofs -5 responsible -55 score -19 severity -34 status -22 version -31
indicators/separators	BC -7 CFA -6 OF -6 VAE -9 action -24 applicable -8 body -29 comment -15 criterion -22 date -12 deadline -9 expectedLevel 2 expiry -9 indicator 5 label 7 lastCheck -10 links 4 none -6 priority -32 proofs 2 responsible 22 score -8 severity -19 status 4 version -23
indicators/severity	BC -27 CFA -25 OF -29 VAE -35 action -19 applicable -28 body -25 comment -27 criterion -15 date -12 deadline -21 expectedLevel 22 expiry -13 indicator -23 label -14 lastCheck -16 links -40 none -48 priority -19 proofs -37 responsible -39 score -23 severity 34 status -33 version -6
indicators/short	BC -1 CFA 1 VAE 1 action 1 applicable 2 body -2 comment -12 criterion -14 date -23 deadline -23 expectedLevel -19 expiry -22 indicator 7 label -22 lastCheck -24 links -9 none -9 priority -8 proofs -3 responsible -2 score -3 severity -11 status -28 version -11
indicators/single	BC -2 CFA 1 OF -1 action -3 applicable 1 body -21 comment -8 criterion 4 date -17 deadline -22 expectedLevel -25 expiry -18 indicator -27 label -14 lastCheck -20 links -11 none -6 priority -35 proofs 6 responsible 1 score -20 severity -32 status -35 version -36
indicators/sparse	BC -10 CFA -14 OF -2 VAE -5 action -2 applicable -3 body -27 criterion -22 date -44 deadline -4 expectedLevel -30 expiry -4 indicator -32 label -28 lastCheck -8 links -11 none -23 priority -11 proofs -14 responsible -14 score -23 severity 3 status -21 version -21
indicators/stepHeader	BC 19 CFA -17 OF -21 VAE -18 action 15 applicable -20 body -12 comment -32 criterion -20 date -28 deadline 1 expectedLevel -20 expiry -27 indicator 16 label -7 lastCheck 11 links -25 none -19 priority -21 proofs -20 responsible -15 score 4 severity -11 status 8 version -10
indicators/stepNames	BC -4 CFA -5 OF -4 VAE -6 action -5 applicable -4 body -15 comment -77 criterion 12 date -11 deadline -14 expectedLevel 7 expiry -6 indicator -2 label 9 lastCheck -7 links -19 none 6 priority -30 proofs 15 responsible -40 score -8 severity -11 status -32 version -23
indicators/texts	BC -21 CFA -18 OF -17 VAE -18 action -7 applicable -18 body -11 comment -5 criterion -14 date -13 deadline -9 expectedLevel -9 expiry -10 indicator -8 label -14 lastCheck -8 links -4 none -6 priority -6 proofs -8 responsible -7 score -15 severity -7 status -7 version -9
indicators/titles	BC -1 CFA -1 OF -1 VAE -3 action -19 applicable -1 body -5 comment -27 criterion 16 date -6 deadline -8 expectedLevel -7 expiry -2 indicator -13 label 28 lastCheck -4 links -18 none -31 priority -11 proofs -24 responsible -10 score -3 severity -3 status -18 version -7
indicators/unique	BC -22 CFA -20 OF -21 VAE -19 action -5 applicable -13 body -15 comment -2 criterion -28 date -1 deadline -1 expectedLevel -13 indicator -7 label -3 lastCheck 1 links -8 none -7 priority -6 responsible -9 score -11 severity -1 status -4 version -13
indicators/vague	BC -11 CFA -10 OF -11 VAE -14 action -26 applicable -12 body -31 comment -43 criterion -15 date -20 deadline 32 expectedLevel -31 expiry -20 indicator -27 label -12 lastCheck -23 links -36 none 2 priority -32 proofs -45 responsible -36 score 11 severity -20 status -19 version 7
indicators/version	BC -33 CFA -25 OF -29 VAE -32 action -6 applicable -30 body -32 comment -3 criterion 8 date -19 deadline -27 expectedLevel -26 expiry -18 indicator 2 label -11 lastCheck -21 links -19 none -11 priority -37 proofs -6 responsible -20 score -15 severity -30 status -23 version 30
indicators/worded	BC -29 CFA -25 OF -32 VAE -37 action -5 applicable -32 comment 7 date -27 deadline -16 expectedLevel -2 expiry -24 indicator -9 label -6 lastCheck -27 links -10 none -14 proofs -3 responsible -4 score -13 severity -14 status -1 version 1
indicators/yesNo	BC 2 CFA 4 OF 4 VAE 2 action -10 applicable 1 body -16 comment -8 criterion -17 date -10 deadline -13 expectedLevel -1 expiry -8 indicator -21 label -4 lastCheck -9 links -18 none -3 priority -10 proofs -3 responsible -24 score -6 severity -1 status -7 version -10
indicators/statuses	CFA -4 OF -2 action -13 applicable -1 body -23 comment -4 criterion -12 date -14 deadline -14 expectedLevel -2 expiry -12 indicator -26 label -17 lastCheck -14 links -15 none -4 priority -9 proofs -15 responsible -22 score -6 severity -3 status 1 version -11
indicators/asks	VAE -1 applicable -1 comment -8 expectedLevel -3 none -8 priority -1 proofs -5 severity -2 status 17
journeyTall/afterDocuments	comment -10 deadline -7 documents -4 indicator 4 links -4 none -2 phase -19 reference -4 responsible 8 session -12 status -7 step -17
journeyTall/afterNumbers	comment -7 deadline -1 documents -7 indicator -18 links -6 none -8 phase -16 reference -5 responsible 7 session -9 status -2 step -15
journeyTall/amongMarks	comment -7 deadline 1 documents -10 indicator -3 links -21 none -7 phase -1 reference -18 responsible 2 session -10 status 4 step -15
journeyTall/asks	comment -3 none -8 responsible -2 session -1 status 9
journeyTall/besideMarks	comment -5 deadline -5 documents -7 indicator -6 links -6 none -7 phase -17 session -7 status -4 step -9
journeyTall/bias	comment -7 deadline -18 documents -5 indicator -9 links -8 none 6 phase -8 reference -17 responsible -9 session -23 status -10 step -2
journeyTall/binary	comment -4 deadline -10 documents -2 indicator 2 links -3 none 6 phase -1 reference -1 responsible -1 session -1 status -5 step -1
journeyTall/booleans	comment -9 deadline -3 documents -4 indicator -4 links -2 none 17 responsible -5 status -17 step -1
journeyTall/cased	comment -15 deadline -27 documents -9 indicator -17 links -9 none -2 phase -2 reference 6 responsible -2 session 8 status -10 step -7
journeyTall/code	comment -6 deadline -7 documents 1 indicator -15 links -18 none -25 phase -40 reference 13 responsible -8 session 7 status -18 step -25
journeyTall/criteria	comment -4 deadline -15 documents -16 indicator -1 links -9 none 8 phase -15 reference -15 responsible -12 session -15 step 6
journeyTall/dates	comment -26 deadline 32 documents -21 indicator -11 links -31 none -35 phase -21 reference -28 responsible -17 session -18 status -18 step -27
journeyTall/digit	comment -12 deadline -11 documents -5 indicator -12 links -7 none 3 phase -3 reference -2 responsible -6 session -2 status 5 step -7
journeyTall/document	comment -18 deadline -32 documents 22 indicator -23 links -10 none -4 phase 1 reference -28 responsible -24 session -50 status -43
journeyTall/earlier	comment -6 deadline 5 documents -4 indicator 5 links -6 none -12 phase -6 reference -5 responsible -4 session -5 status -6 step -7
journeyTall/empty	comment -10 deadline -12 documents -3 indicator -45 links -8 none -3 phase -36 reference -11 responsible -5 session -2 status 3 step -50
journeyTall/few	comment -14 deadline -17 documents -13 indicator -18 links -5 none 10 phase -24 reference -24 responsible 10 session -17 status -19 step -30
journeyTall/file	comment -15 deadline -10 documents 20 indicator -4 links -7 none -23 phase -9 reference -8 responsible -9 session -3 status -13 step -24
journeyTall/filled	comment -21 deadline -7 documents -12 indicator -10 links -15 none -5 phase -1 reference 4 responsible -13 session -2 status -2 step 4
journeyTall/first	comment -9 deadline -23 documents -18 indicator -10 links -15 none -7 phase 9 reference -11 responsible -12 session -26 status -17 step 8
journeyTall/hundred	comment -17 deadline -20 documents -11 indicator 1 links -13 none 6 phase -9 reference -6 responsible -10 session -8 status -23 step -15
journeyTall/indicators	comment -6 deadline 3 documents -29 indicator 16 links -12 none -8 phase -20 reference -26 responsible -27 session -24 status -7 step -12
journeyTall/isNumber	comment -15 deadline -14 documents -7 indicator 23 links -1 none -23 phase -5 reference -14 responsible -9 session -9 status -11 step -10
journeyTall/lack	comment 18 deadline -9 documents -14 indicator -15 links -35 none -12 phase -16 reference -6 responsible -23 session -24 status 14 step -37
journeyTall/last	comment 4 deadline 4 documents -7 indicator -7 links -3 none -9 phase -7 reference -5 responsible -13 session -6 status -12 step -12
journeyTall/later	comment -5 deadline 8 documents -4 indicator -3 links -8 none -11 phase -7 reference -7 responsible -4 session -2 status -4 step -10
journeyTall/link	comment -48 deadline 14 documents -45 indicator -17 links 35 none -42 phase -19 reference -19 responsible -25 session -27 status -24 step -32
journeyTall/lists	comment -21 deadline 7 documents -15 indicator 19 links -21 none -22 phase -10 reference -12 responsible -14 session -8 status -20 step -25
journeyTall/long	comment -20 deadline -3 documents 11 indicator -4 links -25 none 5 phase -4 reference -6 responsible -6 session -5 status -7 step -26
journeyTall/mostTold	comment -3 deadline -13 documents -7 indicator -4 links -9 none -7 phase -20 reference -19 responsible -9 session -20 status 6 step -1
journeyTall/numbers	comment -18 deadline -24 documents -16 indicator 2 links -14 none 12 phase -13 reference -9 responsible -16 session -10 status -25 step -18
journeyTall/order	comment -3 deadline -20 documents -2 indicator -27 links 1 none -16 phase -2 reference -26 responsible -1 session -37 status -1 step 10
journeyTall/person	comment -26 deadline -31 documents -23 indicator -26 links -42 none -20 phase 14 reference -33 responsible 27 session -14 status -3 step -5
journeyTall/phase	comment -24 deadline 12 documents -48 indicator -18 links -27 none -48 phase 39 reference -22 responsible -28 session -29 status -12 step -18
journeyTall/place	comment -3 deadline 1 documents -12 indicator -14 links 3 none -4 phase -24 reference -1 responsible -5 session -1 status -6 step -23
journeyTall/plausible	comment -12 deadline -18 documents -13 indicator -14 links -4 none 4 phase 11 reference -55 responsible 1 session 5 step -63
journeyTall/prefixed	comment 8 deadline -21 documents -18 indicator 27 links 1 none -20 phase -9 reference -13 responsible -13 session -13 status -13 step -15
journeyTall/priority	comment 6 deadline -31 documents -33 indicator 15 links -22 none -11 phase -17 reference -15 responsible -10 session -16 status -5 step 13
journeyTall/rank	comment 5 deadline -6 documents 4 indicator -12 links -10 none -13 phase -5 reference -14 session -3 status 3 step -4
journeyTall/ratio	comment -6 deadline 4 documents -1 indicator 14 links -3 none -20 reference -1 status -9 step -1
journeyTall/readable	comment -4 deadline -14 documents -7 indicator 3 links -17 none 5 phase -28 reference -23 responsible -15 session -27 status 5 step -6
journeyTall/relative	comment -12 deadline -24 documents -24 indicator -18 links -16 none 26 phase -21 reference -31 responsible -16 session -15 status -12 step -15
journeyTall/rising	comment -1 deadline 4 documents -30 indicator 24 links -11 none -12 phase -20 reference -21 responsible -24 session -19 status -16 step -6
journeyTall/said	comment -1 deadline -8 documents -8 indicator -6 links -9 none -6 phase -28 reference -20 responsible -10 session -27 status 6 step 5
journeyTall/second	comment -4 deadline -9 documents -2 indicator -10 links -14 none -3 phase -8 reference -16 responsible -11 session -12 status -7 step 5
journeyTall/sentences	comment 17 deadline -16 documents -1 indicator -30 links 10 none 2 phase -40 reference -33 responsible -57 session -49 status -18 step -15
journeyTall/separators	comment -13 deadline -17 documents 18 indicator 10 links 4 none -29 phase -44 reference -20 responsible 12 session -37 step -24
journeyTall/severity	comment 7 deadline -1 documents -9 indicator -2 links -5 none -10 responsible -1 status 7 step -4
journeyTall/short	comment -5 deadline -29 documents 2 indicator 2 links -4 none 1 phase -5 reference -20 responsible 8 session -51 status -19 step -41
journeyTall/single	comment -5 deadline -25 documents 5 indicator -22 links -5 none -5 phase -27 reference -20 responsible 4 session -24 status -24 step -16
journeyTall/sparse	comment 8 deadline 9 documents -7 indicator -22 links -2 none -9 phase -20 reference -19 responsible -9 session -23 status -33 step -26
journeyTall/statuses	comment -2 deadline -9 documents -8 indicator -5 links -11 none -3 phase -27 reference -19 responsible -10 session -27 status 6
journeyTall/stepHeader	comment -11 deadline -5 documents -11 indicator -6 links -7 none 4 phase -3 reference -4 responsible -2 session -2 status 2 step -8
journeyTall/stepNames	comment -47 deadline -28 documents 13 indicator -22 links -15 none -10 phase -11 reference -30 responsible -44 session -32 status -22 step 24
journeyTall/texts	comment -4 deadline -8 documents -7 indicator -11 links -3 none -7 phase -6 reference -2 responsible -6 session -4 status -8 step -3
journeyTall/unique	comment -6 deadline -1 documents -2 indicator -4 links -7 none -12 phase -11 reference 2 responsible -14 session -18 status -11 step 3
journeyTall/vague	comment -43 deadline 7 documents -44 indicator -13 links -34 none 11 phase 6 reference 4 responsible -41 session -41 status -19 step -38
journeyTall/version	comment 2 deadline -12 documents 3 indicator 4 links 2 none -6 phase -20 reference -30 responsible -12 session -21 status -12 step -20
journeyTall/worded	comment 6 deadline -4 documents -1 indicator -8 links -9 none -16 phase -18 reference -54 responsible -3 session 8 status -3 step -2
journeyTall/lessTold	deadline 1 documents -5 indicator -16 links -8 none -2 phase -1 reference 2 responsible -6 session -3 status -23 step -8
journeyTall/marks	deadline 15 documents -11 indicator -12 links -11 none -6 phase -28 reference -22 responsible -21 session -28 status 3 step -5
journeyTall/yesNo	deadline -7 documents 3 indicator -3 links -10 none 2 phase -24 reference -18 responsible -9 session -23 step -27
journeyWide/afterDocuments	body -18 comment 5 end -6 links -14 none -15 reference -5 responsible 18 session -19 start -8 steps -1 trainee -9
journeyWide/afterNumbers	body -23 comment -2 end -16 none -17 reference -7 responsible -4 session -17 start -15 steps 12 trainee -15
journeyWide/amongMarks	body -4 comment -10 end -6 links -8 none -5 reference -8 responsible -10 session -17 start -25 steps 9 trainee -10
journeyWide/besideMarks	body -5 comment -4 end -10 links -4 none 6 reference -21 responsible -3 session -7 start -11 steps -1 trainee -13
journeyWide/bias	body -10 comment -10 end -10 links -17 none -11 reference -17 responsible -11 session -11 start -13 steps 13 trainee -5
journeyWide/binary	body -3 comment -5 end -2 links -3 none -13 reference -1 responsible -4 session -5 start -3 steps 15 trainee -3
journeyWide/booleans	body -3 comment -5 end -3 links -3 none -23 reference -2 responsible -3 session -3 start -3 steps 8 trainee -3
journeyWide/cased	body 5 comment -12 end -33 links -8 none -24 reference 3 responsible -9 session -3 start -31 steps -25 trainee 5
journeyWide/code	body -53 comment -7 end -23 links -19 none -25 reference 23 responsible -8 session 14 start -23 steps -21 trainee -38
journeyWide/criteria	body -6 end -6 links -10 none 7 reference -7 responsible -13 session -7 start -6 steps -2 trainee -5
journeyWide/dates	body -31 comment -36 end 7 links -41 none -39 reference -36 responsible -20 session -31 start 7 steps -2 trainee -36
journeyWide/digit	body -7 comment -10 end -7 links -11 reference -4 responsible -11 session -7 start -6 steps 5 trainee -5
journeyWide/document	body -23 comment -5 end -9 links 21 none -14 reference -9 responsible -8 session -15 start -8 steps -12 trainee -14
journeyWide/earlier	body -15 comment -17 end -3 links -20 none -17 reference -19 responsible -19 session -23 start 4 steps 3 trainee -22
journeyWide/empty	body 2 comment -9 end -9 links -13 none -7 reference -11 responsible -10 session 1 start -5 steps -9 trainee -48
journeyWide/few	body -1 comment -22 end -17 links -10 none 1 reference -22 responsible -2 session 2 start -19 steps -5 trainee -38
journeyWide/filled	body -5 comment -19 end 1 links -8 none -1 reference 4 responsible -11 session -3 start 1 steps -21 trainee -7
journeyWide/first	body -20 comment -33 end -9 links -30 none -25 reference 12 responsible -28 session 2 start -10 steps -26 trainee 6
journeyWide/hundred	body -6 comment -9 end -6 links -8 none 21 reference -3 responsible -12 session -6 start -6 steps -22 trainee -6
journeyWide/indicators	body -11 comment -7 end -7 links 1 none 13 reference -6 responsible -19 session -11 start -7 steps -3 trainee -9
journeyWide/lack	body -2 comment 26 end -3 links -22 none -9 reference -1 responsible -11 session -3 start -1 steps -20 trainee -8
journeyWide/last	body -38 comment 11 end -25 links -1 none 2 reference -20 responsible 2 session -34 start -28 steps -16 trainee -29
journeyWide/later	body -13 comment -17 end -4 links -17 none -19 reference -16 responsible -17 session -15 start -3 steps 5 trainee -17
journeyWide/lessTold	body -3 comment -3 end 6 links -8 none -13 reference -1 responsible -8 session -1 start 7 steps -26 trainee -9
journeyWide/link	body -31 comment -42 end 1 links 20 none -20 reference -24 responsible -31 session -22 start 2 steps -12 trainee -25
journeyWide/marks	body -28 comment -11 end 1 links -20 none -8 reference -19 responsible -25 session -33 start 1 steps 6 trainee -10
journeyWide/mostTold	body -17 comment -2 end -6 links -11 none 5 reference -7 responsible -12 session -16 start -7 steps -1 trainee 3
journeyWide/numbers	body -11 comment -17 end -13 links -14 none 8 reference -8 responsible -13 session -13 start -13 steps -2 trainee -14
journeyWide/order	body -28 comment -4 end -13 links 4 none -41 reference -7 responsible 14 session -16 start -8 steps 10 trainee -25
journeyWide/person	body 4 comment -28 end -25 links -38 none -8 reference -38 responsible 8 session -24 start -24 steps -26 trainee 17
journeyWide/phase	body -10 comment -10 end -1 links -5 none 20 responsible -9 session -4 steps -19 trainee -4
journeyWide/place	body -18 comment 2 end -19 links 6 none -7 reference -29 responsible 12 session -33 start -28 steps 11 trainee -42
journeyWide/plausible	body 8 comment -8 end -20 links -4 none 1 reference -38 session 6 start -18 steps -4 trainee -32
journeyWide/prefixed	body -11 comment 3 end -2 links 9 none -7 reference -2 responsible -15 session -8 start -1 steps -4 trainee -4
journeyWide/priority	body -2 comment 11 end -3 links -7 none -12 reference -9 responsible 1 session -5 start -2 steps -4 trainee -3
journeyWide/rank	body -2 comment 2 end -1 links -3 none -2 reference -7 responsible 5 session -5 start -1 steps -5
journeyWide/readable	body -29 comment -3 end -6 links -17 none 3 reference -11 responsible -20 session -32 start -6 steps 10 trainee 12
journeyWide/rising	body -5 comment -4 end -3 links 4 none 17 reference -3 responsible -12 session -6 start -3 steps -12 trainee -5
journeyWide/said	body -32 comment 1 end -5 links -16 none 7 reference -12 responsible -23 session -33 start -6 steps 10 trainee 15
journeyWide/second	body -13 comment -21 end -4 links -21 none -19 reference -6 responsible -17 session 6 start 1 steps -24 trainee -1
journeyWide/sentences	body -28 comment 20 end -17 links 13 none -25 reference -13 responsible -34 session -25 start -20 steps -20 trainee -18
journeyWide/separators	body -29 comment -6 end -7 links 12 none -20 reference -8 responsible 21 session -25 start -5 steps -13 trainee -17
journeyWide/short	body 1 comment -9 end -9 links -5 none -12 reference -2 responsible -1 session -35 start -9 steps 15 trainee -39
journeyWide/single	body -17 comment -11 end -11 links -1 none 1 reference -10 responsible 14 session -16 start -11 steps -5 trainee -10
journeyWide/sparse	body -18 comment 11 end -22 links -9 none -19 reference -15 responsible -3 session -18 start -17 steps 4 trainee -30
journeyWide/statuses	body -28 comment -2 end -9 links -13 none 2 reference -9 responsible -20 session -31 start -6 steps 10 trainee 13
journeyWide/stepHeader	body -22 comment -10 end 1 links -23 none -22 reference -18 responsible -23 session -25 start -19 steps 20 trainee -13
journeyWide/stepNames	body -5 comment -19 end -2 links 15 none -2 reference -3 responsible -12 session -7 start -2 steps -3 trainee -4
journeyWide/texts	body -4 comment -3 end -4 none -11 responsible -2 session -4 start -6 steps -24 trainee -9
journeyWide/unique	body -13 comment -3 end -1 links -7 none -8 reference -1 responsible -13 session -15 steps -16 trainee -1
journeyWide/vague	body -12 comment -11 end -23 links -10 none -14 reference 24 responsible -6 session -20 start -23 steps 4 trainee -22
journeyWide/version	body -4 comment 11 end -4 links -1 none -3 reference -14 responsible -10 session -1 start -3 steps -9
journeyWide/worded	body -5 comment 7 end -33 links -7 none -23 reference -48 responsible -7 session 6 start -32 steps -26 trainee 10
journeyWide/yesNo	body -13 end -7 links -10 none -3 reference -1 responsible -15 session -5 start -4 steps 10 trainee -21
journeyWide/file	comment -1 end -1 links 5 responsible -1 start -1 steps -1
journeyWide/lists	comment -3 none -13 session -1 steps 15 trainee -1
journeyWide/ratio	comment -5 none -13 session -1 steps 16 trainee -1
journeyWide/severity	comment 9 links -7 none -3 responsible -2 steps -1
proofRegister/afterDocuments	date -7 expiry 1 indicator 4 links -5 none -5 proofs -25 reference -4 responsible -3 session -10 status -6 version -9
proofRegister/amongMarks	date 1 expiry -7 indicator -6 links -8 none 1 proofs -5 reference -13 responsible 1 session -5 status -5 version -7
proofRegister/besideMarks	date -2 expiry -2 indicator -3 links -4 none -8 proofs -11 reference -3 responsible -4 session -4 status -5 version -2
proofRegister/bias	date -10 expiry -12 indicator -2 links -9 none 1 proofs -3 reference -12 responsible -5 session -20 status -6 version -7
proofRegister/binary	date -2 expiry -1 indicator -1 links -2 none 4 proofs -1 responsible -1 session -1 status -5 version -2
proofRegister/booleans	date -4 expiry -3 indicator -5 links -6 none 14 proofs -2 reference -2 responsible -4 session -2 status -22 version -6
proofRegister/cased	date -34 expiry -23 indicator -12 links -11 none -2 proofs -3 reference 8 responsible -1 session 6 status -8 version -10
proofRegister/code	date -33 expiry -25 indicator -14 links -9 none -23 proofs -20 reference 14 responsible -15 session 14 status -27 version 5
proofRegister/criteria	date -10 expiry -6 indicator -8 links -14 none 10 proofs -9 reference -10 responsible -3 session -14 status 1 version -9
proofRegister/dates	date 8 expiry 10 indicator -17 links -38 none -43 proofs -23 reference -28 responsible -32 session -20 status -29 version -4
proofRegister/digit	date -6 expiry -3 indicator -7 links -21 none -6 proofs -4 reference -5 responsible -19 session -10 status 9 version 18
proofRegister/document	date -25 expiry -13 indicator -18 links -2 none -1 proofs 25 reference -32 responsible -32 session -27 status -32 version 1
proofRegister/earlier	date 10 expiry -10 indicator -6 links -25 none -26 proofs 7 reference -16 responsible -17 session -12 status -20 version 9
proofRegister/empty	date -11 expiry -15 indicator -37 links -8 none -8 proofs -35 reference -8 responsible -3 session -1 status 2
proofRegister/few	date -31 expiry -21 indicator -27 links -9 none 3 proofs -34 reference -30 responsible 3 session 6 status -3 version 1
proofRegister/file	date -7 expiry -4 indicator -6 links -7 none -21 proofs 13 reference -5 responsible -6 session -4 status -7 version -5
proofRegister/filled	date 10 expiry -14 indicator -5 links -10 none -2 proofs -5 reference 2 responsible -11 session -2 version -8
proofRegister/first	date -17 expiry -18 indicator -13 links -13 none -38 proofs 2 reference 17 responsible -16 session -11 status -19 version -18
proofRegister/hundred	date -14 expiry -11 indicator 6 links -18 none 4 proofs -8 reference -6 responsible -13 session -8 status -36 version -14
proofRegister/indicators	date -20 expiry -13 indicator 17 links -13 none -5 proofs -17 reference -16 responsible -35 session -24 status -10 version -8
proofRegister/isNumber	date -7 expiry -8 indicator 23 links -16 none -21 proofs -11 reference -9 responsible -8 session -6 status -12 version -15
proofRegister/lack	date -5 expiry -3 indicator -5 links -28 none -6 proofs 2 reference -6 responsible -24 session -26 status 30 version -19
proofRegister/last	date -9 expiry -11 indicator -11 links -8 none -9 proofs -11 reference -14 responsible 1 status -11 version -6
proofRegister/later	date -3 expiry 11 indicator -9 links -19 none -19 proofs -18 reference -18 responsible -17 session -15 status -20 version 4
proofRegister/lessTold	date 2 indicator -16 links 1 none 3 proofs -5 reference -2 responsible -7 session -5 status -27 version -4
proofRegister/link	date 6 expiry 5 indicator -15 links 27 none -45 proofs -31 reference -18 responsible -28 session -27 status -30 version -32
proofRegister/lists	date -16 expiry -9 indicator 25 links -20 none -28 proofs -12 reference -6 responsible -9 session -4 status -14 version -16
proofRegister/marks	date 3 expiry 5 indicator -12 links -15 none -3 proofs -17 reference -23 responsible -14 session -17 status 1 version -12
proofRegister/mostTold	date -12 expiry -10 indicator -1 links -8 none -6 proofs -10 reference -12 responsible -11 session -14 status 8 version -15
proofRegister/numbers	date -19 expiry -14 indicator -2 links -22 none 12 proofs -12 reference -10 responsible -18 session -13 status -31 version -19
proofRegister/order	date -13 expiry -13 indicator -27 links -9 proofs -1 reference -14 responsible 12 session -34 status -2
proofRegister/person	date -17 expiry -10 indicator -15 links -40 none -24 proofs 4 reference -29 responsible 25 session -11 version -14
proofRegister/place	date -2 expiry 3 indicator -14 links 2 none -2 proofs -21 reference -26 session -5 status -9 version -1
proofRegister/plausible	date -39 expiry -28 indicator -13 links -2 none 5 proofs -46 reference -38 session -1 status 1 version -5
proofRegister/prefixed	date -10 expiry -7 indicator 22 links 11 none -22 proofs -13 reference -17 responsible -18 session -16 status -11 version -5
proofRegister/priority	date -19 expiry -12 indicator 12 links -23 none -19 proofs -10 reference -17 responsible -22 session -20 version 7
proofRegister/rank	date -1 expiry -1 indicator -7 links 2 none -10 proofs -1 reference -9 responsible -1 session -4 status 9 version -11
proofRegister/ratio	date -7 expiry -3 indicator 18 links -3 none -11 proofs -1 reference -1 status -10 version -8
proofRegister/readable	date -21 expiry -15 indicator -1 links -10 none 2 proofs -8 reference -19 responsible -14 session -23 status 4 version -21
proofRegister/rising	date -16 expiry -11 indicator 22 links -8 none -14 proofs -16 reference -15 responsible -24 session -18 status -10 version -12
proofRegister/said	date -15 expiry -9 indicator -6 links -1 none -7 proofs -2 reference -12 responsible -14 session -21 status 8 version -1
proofRegister/second	date -12 expiry -10 indicator -9 links -13 none -2 proofs 2 reference -8 responsible -12 session -8 status -12 version -9
proofRegister/sentences	date -26 expiry -17 indicator -26 links 16 none 6 proofs -1 reference -27 responsible -44 session -38 status -10 version -24
proofRegister/separators	date -9 expiry -8 indicator 11 links 11 none -25 proofs -10 reference -11 responsible 20 session -37 status -8 version -33
proofRegister/severity	date -2 expiry -1 indicator -7 links -4 none -15 proofs -4 reference -4 responsible -8 session -6 status 4 version 9
proofRegister/short	date -24 expiry -18 indicator 7 none -4 proofs -25 reference -11 responsible 11 session -48 status -19 version 3
proofRegister/single	date -13 expiry -8 indicator -6 links 1 none 6 proofs -10 reference -8 responsible 12 session -18 status -24 version -24
proofRegister/sparse	date -14 expiry 18 indicator -14 links -4 none -10 proofs -14 reference -15 responsible 7 session -11 status -12 version -8
proofRegister/statuses	date -15 expiry -9 indicator -7 links -7 proofs -3 reference -14 responsible -7 session -22 status 5 version -2
proofRegister/stepHeader	date -9 expiry -7 indicator -5 links -10 none 3 proofs -2 reference -6 responsible -5 session -5 status 8 version -6
proofRegister/stepNames	date -16 expiry -8 indicator -11 links -21 proofs 22 reference -29 responsible -20 session -17 status -21 version -27
proofRegister/texts	date -5 expiry -5 indicator -7 links -1 none -5 proofs -4 reference 3 responsible -6 session -9 status -3 version -6
proofRegister/vague	date -26 expiry -13 indicator 1 links -35 proofs -28 reference 16 responsible -30 session -24 status -15 version 11
proofRegister/version	date -28 expiry -21 indicator -3 links -13 none -19 proofs -25 reference -33 responsible -22 session -35 status -38 version 29
proofRegister/worded	date -38 expiry -26 indicator -11 links -8 none -14 proofs 3 reference -47 responsible -6 session 7 status -4 version 2
proofRegister/yesNo	date -12 expiry -7 indicator -7 links -1 none 4 proofs -4 reference -12 responsible -4 session -20 status -1 version -1
proofRegister/afterNumbers	expiry -5 indicator -23 links -6 none -1 proofs -12 reference -14 responsible -6 session -6 status 6 version -5
proofRegister/unique	expiry 4 indicator -10 links -5 none -8 proofs 6 reference 5 responsible -11 session -19 status -8 version -14
proofRegister/long	indicator -1 links -4 none 8 proofs -5 responsible -1 session -3 version -2
proofRegister/phase	links -3 none -11 status 12 version -1
proofRegister/asks	none -5 status 6
t/columns	indicators -4 journeyTall -1 journeyWide 5 none 3 proofRegister -3
t/dated	indicators -2 journeyTall -5 none 11 proofRegister -4
t/files	indicators -5 journeyTall 4 journeyWide -4 none -13 proofRegister 6
t/follows	indicators 10 journeyTall -1 none -9 proofRegister -1
t/indicators:absent	indicators -2 journeyTall -5 journeyWide -2 none 3 proofRegister -2
t/indicators:indicator	indicators 1 journeyWide -7 none 1 proofRegister -1
t/indicators:label	indicators 4 journeyTall -20 journeyWide -6 none 12 proofRegister -2
t/indicators:likelihood	indicators 24 journeyTall 1 journeyWide -18 none -1 proofRegister 6
t/indicators:proofs	indicators -6 journeyWide -1 none -5 proofRegister 10
t/indicators:tally	indicators 34 journeyTall -14 journeyWide -1 none -24 proofRegister -5
t/indicators:unused	indicators -4 journeyTall 5 journeyWide -3 none 3 proofRegister -3
t/journeyTall:absent	indicators 6 journeyTall -10 journeyWide -5 proofRegister -2
t/journeyTall:documents	indicators 8 journeyTall 9 journeyWide -7 none 5 proofRegister -23
t/journeyTall:indicator	indicators 4 journeyTall 2 journeyWide -6 none -9 proofRegister 6
t/journeyTall:likelihood	indicators -2 journeyTall 22 journeyWide -1 none -6 proofRegister -6
t/journeyTall:step	indicators -14 journeyTall 26 journeyWide -3 none -2 proofRegister -20
t/journeyTall:tally	indicators 5 journeyTall 17 journeyWide -8 none -16 proofRegister -2
t/journeyTall:unused	indicators 5 journeyTall -5 journeyWide 3 none -1 proofRegister -4
t/journeyWide:absent	indicators 2 journeyTall -1 journeyWide -21 none 6 proofRegister 3
t/journeyWide:likelihood	indicators -3 journeyTall -2 journeyWide 10 none -4 proofRegister 2
t/journeyWide:session	indicators -4 journeyTall -5 journeyWide 4 none 4 proofRegister -4
t/journeyWide:steps	indicators -2 journeyTall -7 journeyWide 7 none 2 proofRegister -4
t/journeyWide:tally	indicators -2 journeyTall -15 journeyWide 25 none -13 proofRegister -3
t/journeyWide:trainee	indicators -11 journeyTall 14 journeyWide 4 none -15 proofRegister 4
t/journeyWide:unused	indicators -1 journeyTall -2 journeyWide -6 none 7 proofRegister 1
t/lists	indicators -24 journeyTall 19 none -34 proofRegister 10
t/long	indicators -11 journeyTall -11 none 14 proofRegister 9
t/many	indicators -11 journeyTall -7 journeyWide -1 none 5 proofRegister 16
t/marked	indicators -3 journeyTall -5 journeyWide 8 none -2 proofRegister 2
t/numbers	indicators -8 journeyTall 3 journeyWide -4 none 2 proofRegister 6
t/numbersFirst	indicators 8 journeyTall -20 journeyWide -3 none 4 proofRegister -11
t/numeric	indicators -19 journeyTall -7 journeyWide 2 none 32 proofRegister -9
t/once	indicators -1 journeyTall 6 journeyWide -4 none 2 proofRegister -6
t/others	indicators -10 journeyTall -19 journeyWide -8 none 23 proofRegister -7
t/ours	indicators 8 journeyTall 4 journeyWide -2 none -21 proofRegister 7
t/persons	indicators -14 none 10 proofRegister -3
t/phases	indicators -6 journeyTall 22 journeyWide -11 none 4 proofRegister -31
t/prefixed	indicators 1 journeyTall 2 journeyWide -3 none -18 proofRegister 6
t/proofRegister:absent	indicators 5 journeyWide -1 none -4 proofRegister -10
t/proofRegister:indicator	indicators -1 journeyTall -3 journeyWide -6 none 3 proofRegister 1
t/proofRegister:likelihood	indicators -5 journeyTall 4 journeyWide -7 none -5 proofRegister 21
t/proofRegister:tally	indicators -13 journeyTall -6 journeyWide -1 none -24 proofRegister 36
t/proofRegister:unused	indicators -2 journeyTall -5 journeyWide 1 none 12 proofRegister -11
t/relative	indicators -19 journeyTall 15 journeyWide -10 none -6 proofRegister -17
t/rising	indicators 10 journeyTall -7 journeyWide -3 none 4 proofRegister -14
t/stepHeaders	indicators 4 journeyTall -29 journeyWide 23 none -1
t/steps	indicators 2 journeyTall -4 journeyWide -12 none 2 proofRegister 8
t/strange	indicators -27 journeyTall -6 journeyWide -4 none 30 proofRegister -20
t/titles	indicators 26 journeyTall -4 none -22
t/unrelated	indicators 9 journeyTall -5 journeyWide -8 none 1 proofRegister 2
t/whole	indicators 13 journeyWide -2 none -6 proofRegister -13
t/bias	journeyTall -5 journeyWide -3 none 2 proofRegister 1
t/documents	journeyTall -8 journeyWide -8 none 7 proofRegister 6
t/indicators:status	journeyTall -2 journeyWide -11 none 4
t/proofRegister:proofs	journeyTall 1 none -7 proofRegister 4
w/=BC	BC 18 CFA -12 OF -14 VAE -12 action -10 applicable -10 body -8 comment -13 criterion -11 date -7 deadline -11 expectedLevel -11 expiry -9 indicator -12 label -11 lastCheck -10 links -10 none -13 priority -11 proofs -10 responsible -12 score -10 severity -7 status -14 version -9
w/=OF	BC -11 CFA -12 OF 18 VAE -10 action -11 applicable -12 body -8 comment -12 criterion -10 date -7 deadline -11 expectedLevel -11 expiry -10 indicator -11 label -12 lastCheck -10 links -10 none -12 priority -12 proofs -11 responsible -11 score -10 severity -10 status -15 version -9
w/=action	BC -3 CFA -3 OF -8 VAE -3 action 10 applicable -4 body -3 comment -6 criterion -4 date -3 deadline -6 expectedLevel -4 expiry -5 indicator -4 label -8 lastCheck -5 links -5 none -7 priority -5 proofs -5 responsible -16 score -4 severity -4 status -6 version -4
w/=applicable	BC -11 CFA -24 OF -19 VAE -31 action -5 applicable 15 body -4 comment -6 criterion -5 date -4 deadline -6 expectedLevel -6 expiry -5 indicator -4 label -5 lastCheck -5 links -5 none -7 priority -7 proofs -4 responsible -5 score -6 severity -6 status -7 version -4
w/=body	BC -5 CFA -4 OF -17 VAE -4 action -8 applicable -5 body 17 comment -9 criterion -7 date -5 deadline -9 end -7 expectedLevel -6 expiry -6 indicator -8 label -9 lastCheck -6 links -9 none -9 priority -7 proofs -10 reference -8 responsible -9 score -6 session -9 severity -8 start -6 status -6 steps -9 trainee -11 version -6
w/=comment	BC -5 CFA -4 OF -6 VAE -4 action -12 applicable -6 body -6 comment 16 criterion -6 date -5 deadline -7 documents -7 end -5 expectedLevel -9 expiry -7 indicator -8 label -7 lastCheck -6 links -9 none -12 phase -6 priority -7 proofs -9 reference -6 responsible -10 score -5 session -6 severity -6 start -6 status -10 step -7 steps -5 trainee -7 version -6
w/=criterion	BC -5 CFA -4 OF -6 VAE -4 action -6 applicable -6 body -5 comment -7 criterion 10 date -5 deadline -7 expectedLevel -6 expiry -6 indicator -13 label -7 lastCheck -7 links -6 none -5 priority -7 proofs -7 responsible -9 score -6 severity -5 status -8 version -5
w/=date	BC -3 CFA -2 OF -2 VAE -2 action -4 applicable -2 body -1 comment -4 criterion -3 date 12 deadline -7 expectedLevel -3 expiry -15 indicator -7 label -5 lastCheck -10 links -10 none -11 priority -4 proofs -10 reference -7 responsible -8 score -3 session -5 severity -3 status -8 version -7
w/=deadline	BC -8 CFA -8 OF -8 VAE -8 action -11 applicable -10 body -8 comment -11 criterion -9 date -19 deadline 6 documents -12 expectedLevel -10 expiry -30 indicator -16 label -10 lastCheck -14 links -11 none 9 phase -11 priority -10 proofs -19 reference -9 responsible -10 score -8 session -8 severity -9 status -10 step -10 version -7
w/=expectedLevel	BC -5 CFA -5 OF -5 VAE -5 action -7 applicable -5 body -5 comment -8 criterion -5 date -9 deadline -6 expectedLevel 16 expiry -6 indicator -5 label -11 lastCheck -6 links -7 none -16 priority -9 proofs -7 responsible -7 score -7 severity -6 status -13 version -6
w/=expiry	BC -3 CFA -3 OF -3 VAE -3 action -6 applicable -4 body -2 comment -6 criterion -4 date -9 deadline -10 expectedLevel -4 expiry 14 indicator -7 label -4 lastCheck -9 links -8 none -7 priority -4 proofs -9 reference -6 responsible -6 score -3 session -5 severity -3 status -7 version -7
w/=ignored	BC -10 CFA -9 OF -10 VAE -10 action -10 applicable -11 body -7 comment 6 criterion -11 date -10 deadline -11 documents -14 end -14 expectedLevel -36 expiry -10 indicator -21 label -11 lastCheck -9 links -12 none 11 phase -10 priority -11 proofs -16 reference -11 responsible -12 score -10 session -14 severity -10 start -20 status -13 step -11 steps -10 trainee -14 version -13
w/=indicator	BC -2 CFA -2 OF -3 VAE -2 action -3 applicable -3 body -2 comment -2 criterion -4 date -3 deadline -3 documents -6 expectedLevel -3 expiry -3 indicator 21 label -18 lastCheck -3 links -3 none -9 phase -4 priority -3 proofs -6 reference -15 responsible -9 score -2 session -4 severity -2 status -5 step -5 version -11
w/=label	BC -7 CFA -6 OF -7 VAE -6 action -15 applicable -7 body -6 comment -19 criterion 2 date -6 deadline -8 expectedLevel -28 expiry -8 indicator -21 label 11 lastCheck -12 links -10 none -13 priority -8 proofs -14 responsible -9 score -9 severity -7 status -10 version -6
w/=lastCheck	BC -6 CFA -4 OF -5 VAE -4 action -6 applicable -5 body -4 comment -6 criterion -5 date -12 deadline -9 expectedLevel -5 expiry -14 indicator -7 label -6 lastCheck 13 links -5 none -12 priority -6 proofs -6 responsible -6 score -5 severity -6 status -6 version -18
w/=link	BC -8 CFA -7 OF -8 VAE -6 action -14 applicable -8 body -7 comment -10 criterion -7 date -5 deadline -6 documents -6 end -7 expectedLevel -9 expiry -6 indicator -9 label -7 lastCheck -6 links 20 none -17 phase -4 priority -6 proofs -8 reference -8 responsible -9 score -5 session -7 severity -7 start -7 status -14 step -6 steps -7 trainee -8 version -7
w/=number	BC -9 CFA -8 OF -10 VAE -9 action -10 applicable -17 body -8 comment -10 criterion -12 date -12 deadline -11 documents -4 end -1 expectedLevel -10 expiry -8 indicator -10 label -9 lastCheck -9 links -9 none 15 phase -4 priority -11 proofs -9 reference 11 responsible -10 score -11 session -2 severity -9 start -1 status -9 step -4 steps -2 trainee -1 version -19
w/=priority	BC -6 CFA -5 OF -5 VAE -5 action -7 applicable -6 body -6 comment -8 criterion -7 date -5 deadline -8 expectedLevel -7 expiry -7 indicator -8 label -7 lastCheck -7 links -7 none -9 priority 11 proofs -8 responsible -7 score -7 severity -7 status -9 version -7
w/=proof	BC -4 CFA -5 OF -6 VAE -5 action -7 applicable -6 body -4 comment -17 criterion -5 date -6 deadline -7 documents 14 expectedLevel -6 expiry -6 indicator -6 label -5 lastCheck -5 links -14 none -17 phase -8 priority -6 proofs 13 reference -10 responsible -9 score -4 session -6 severity -5 status -8 step -13 version -7
w/=responsible	BC -5 CFA -4 OF -6 VAE -4 action -7 applicable -5 body -12 comment -10 criterion -8 date -6 deadline -8 documents -8 end -5 expectedLevel -10 expiry -7 indicator -10 label -8 lastCheck -7 links -7 none -9 phase -6 priority -7 proofs -7 reference -7 responsible 16 score -5 session -8 severity -5 start -6 status -8 step -7 steps -10 trainee -5 version -9
w/=score	BC -7 CFA -6 OF -7 VAE -6 action -8 applicable -6 body -6 comment -11 criterion -7 date -6 deadline -8 expectedLevel -8 expiry -7 indicator -8 label -8 lastCheck -7 links -8 none -7 priority -8 proofs -7 responsible -9 score 13 severity -8 status -9 version -7
w/=severity	BC -5 CFA -3 OF -5 VAE -4 action -5 applicable -5 body -5 comment -8 criterion -4 date -5 deadline -6 expectedLevel -8 expiry -5 indicator -5 label -5 lastCheck -5 links -6 none -8 priority -7 proofs -7 responsible -7 score -4 severity 15 status -13 version -4
w/=status	BC -6 CFA -5 OF -7 VAE -5 action -8 applicable -22 body -5 comment -18 criterion -7 date -5 deadline -8 documents -8 expectedLevel -18 expiry -5 indicator -14 label -7 lastCheck -14 links -8 none -13 phase -8 priority -15 proofs -7 reference -8 responsible -9 score -18 session -12 severity -10 status 23 step -10 version -7
w/=unrelated	BC -4 CFA -3 OF -7 VAE -4 action -4 applicable -6 body -4 comment -6 criterion -4 date -4 deadline -3 documents -2 end -3 expectedLevel -5 expiry -4 indicator -6 label -8 lastCheck -3 links -6 none 12 phase -2 priority -5 proofs -5 reference -4 responsible -11 score -4 session -6 severity -4 start -3 status -4 step -2 steps -4 trainee -3 version -6
w/BC	BC 18 CFA -12 OF -14 VAE -12 action -10 applicable -10 body -8 comment -13 criterion -11 date -7 deadline -11 expectedLevel -11 expiry -9 indicator -12 label -11 lastCheck -10 links -10 none -13 priority -11 proofs -10 responsible -12 score -10 severity -7 status -14 version -9
w/OF	BC -11 CFA -12 OF 18 VAE -10 action -11 applicable -12 body -8 comment -12 criterion -10 date -7 deadline -11 expectedLevel -11 expiry -10 indicator -11 label -12 lastCheck -10 links -10 none -12 priority -12 proofs -11 responsible -11 score -10 severity -10 status -15 version -9
w/action	BC -17 CFA -16 OF 8 VAE -13 action 17 applicable -18 body -16 comment -6 criterion -12 date -16 deadline -32 documents -8 end 8 expectedLevel -23 expiry -20 indicator -23 label -2 lastCheck -20 links -20 none -4 phase -4 priority -4 proofs -21 responsible 1 score -17 session 5 severity -18 start -17 status -26 step -6 steps -13 trainee -11 version -21
w/applicable	BC 2 CFA 7 OF 3 VAE 5 action -15 applicable -2 body -14 comment -15 criterion -18 date -13 deadline -16 expectedLevel -15 expiry -15 indicator -17 label -17 lastCheck -16 links -15 none -16 priority -13 proofs -18 responsible -15 score -12 severity -14 status -16 version -14
w/body	BC -14 CFA -12 OF 10 VAE -14 action -14 applicable -14 body 14 comment -17 criterion -14 date -12 deadline -17 end -13 expectedLevel -13 expiry -13 indicator -16 label -16 lastCheck -13 links -4 none -17 priority -15 proofs -15 reference -2 responsible 1 score -14 session -18 severity -13 start -13 status -13 steps -17 trainee -1 version -14
w/comment	BC -9 CFA -8 OF -9 VAE -8 action 11 applicable -13 body -12 comment 23 criterion -10 date -8 deadline -21 documents -9 end -11 expectedLevel -15 expiry -13 indicator -13 label -14 lastCheck -10 links -15 none -29 phase -8 priority -19 proofs -17 reference -13 responsible -16 score -10 session -10 severity -13 start -11 status -19 step -9 steps -13 trainee -11 version -12
w/criterion	BC -6 CFA -5 OF -7 VAE -6 action -9 applicable -7 body -6 comment -9 criterion 14 date -6 deadline -9 expectedLevel -8 expiry -7 indicator -18 label -9 lastCheck -8 links -8 none -7 priority -9 proofs -8 responsible -10 score -7 severity -7 status -10 version -11
w/date	BC -4 CFA -3 OF -5 VAE -3 action -6 applicable -4 body -3 comment -5 criterion -7 date 18 deadline -9 expectedLevel -8 expiry -21 indicator -9 label -8 lastCheck -22 links -11 none -14 priority -6 proofs -12 reference -7 responsible -10 score -5 session -5 severity -5 status -10 version -8
w/deadline	BC -14 CFA -12 OF -11 VAE -12 action -16 applicable -13 body -13 comment -18 criterion -14 date -25 deadline 10 documents -22 expectedLevel -15 expiry -9 indicator 3 label -17 lastCheck -17 links -19 none 8 phase -16 priority -15 proofs 3 reference -21 responsible -22 score -17 session -12 severity -15 status -23 step -17 version -14
w/end	BC -8 CFA -5 OF -6 VAE -6 action -14 applicable -7 body -17 comment -19 criterion -7 date -2 deadline -22 documents 11 end 14 expectedLevel -10 expiry 19 indicator -13 label -11 lastCheck -12 links -19 none -22 phase -6 priority -10 proofs 2 reference -12 responsible -15 score -9 session -18 severity -8 start -19 status -18 step -6 steps -4 trainee -14 version -10
w/exempt	BC 10 CFA 2 OF -3 VAE -11 action -17 applicable 10 body -10 comment -14 criterion -12 date 9 deadline -12 expectedLevel -12 expiry -15 indicator -16 label -13 lastCheck -12 links -11 none -18 priority -16 proofs -15 reference -3 responsible -15 score -9 session -2 severity -12 status -15 version 4
w/expectedLevel	BC -13 CFA -11 OF -13 VAE -15 action -18 applicable -13 body -16 comment -27 criterion -16 date 7 deadline -15 documents -5 end -7 expectedLevel 10 expiry -17 indicator -19 label 3 lastCheck -13 links -22 none 7 phase -3 priority -5 proofs -23 reference -7 responsible -14 score 1 session -8 severity -7 start -7 step -5 steps -12 trainee -7 version -14
w/expiry	BC -11 CFA -7 OF -8 VAE -9 action -12 applicable -9 body -9 comment -15 criterion -10 date -4 deadline -22 expectedLevel -11 expiry 18 indicator -15 label -13 lastCheck -21 links -13 none -24 priority -12 proofs -25 reference -10 responsible -15 score -12 session -8 severity -14 status -4 version -12
w/ignored	BC -15 CFA -13 OF -16 VAE -14 action -21 applicable -16 body 14 criterion -16 date -14 deadline -20 documents -21 end -8 expectedLevel 16 expiry -15 indicator -1 label -19 lastCheck -17 links -19 none 4 phase -18 priority -19 proofs -24 reference -16 responsible -22 score -17 session -14 severity -17 start -8 status -24 step -20 steps -11 trainee -14 version -20
w/indicator	BC -9 CFA -8 OF -10 VAE -8 action -17 applicable -8 body -9 comment -15 criterion -18 date -10 deadline -13 documents -13 end -5 expectedLevel -11 expiry -15 indicator 14 label 9 lastCheck -10 links -18 none -18 phase -12 priority -20 proofs 2 reference 6 responsible -19 score -11 session -10 severity -13 start -5 status -17 step -13 steps -7 trainee -6 version 4
w/label	BC -18 CFA -15 OF -16 VAE -16 action 2 applicable -19 body -17 comment -2 criterion -6 date -19 deadline -28 documents 4 end -11 expectedLevel 5 expiry -21 label 14 lastCheck -13 links -12 none -21 phase -15 priority -21 proofs -10 reference -22 responsible -24 score -7 session -24 severity -21 start -12 status -29 step 3 steps -6 trainee -18 version -23
w/lastCheck	BC -3 CFA -15 OF -16 VAE -16 action -20 applicable -21 body -17 comment -24 criterion -18 date -38 documents -11 expectedLevel -20 expiry -18 indicator -15 label -20 lastCheck 16 links -23 none -1 phase -10 priority -19 proofs -25 reference -20 responsible -7 score -19 session -12 severity -20 start 4 status -28 step -14 steps -2 trainee -14 version 12
w/link	BC -13 CFA -11 OF -13 VAE -8 action 6 applicable -13 body -14 comment -21 criterion -16 date -10 deadline -14 documents -13 end -13 expectedLevel -18 expiry -13 indicator -9 label -18 lastCheck -16 links 24 none -8 phase -9 priority -14 proofs -20 reference -14 responsible -19 score -14 session -15 severity -15 start -11 status -23 step -13 steps -9 trainee -18 version -16
w/name	BC -1 CFA -1 OF -1 VAE -1 action -3 applicable -1 body -1 comment -3 criterion -7 date -1 deadline -1 expectedLevel -3 expiry -1 indicator -8 label 12 lastCheck -1 links -1 none -2 priority -1 proofs -1 responsible -1 score -1 severity -1 status -1 version -1
w/number	BC -17 CFA -14 OF -17 VAE -16 action -18 applicable 14 body -15 comment -27 criterion -18 date 6 deadline -21 documents -7 end -4 expectedLevel -18 expiry -19 indicator -14 label -14 lastCheck -21 links -18 none 16 phase -6 priority -17 proofs -24 reference 10 responsible -19 score -18 session -10 severity -19 start -5 status -31 step -6 steps -6 trainee -5 version 2
w/phase	BC -5 CFA -3 OF -5 VAE -4 action -6 applicable -5 body -10 comment -14 criterion 13 date -4 deadline -12 documents -12 end -8 expectedLevel -6 expiry -6 indicator -13 label -8 lastCheck -6 links -13 none -16 phase 16 priority -7 proofs -7 reference -12 responsible -13 score -4 session -12 severity -5 start -7 status -14 step -20 steps 10 trainee -8 version -5
w/priority	BC -6 CFA -5 OF -5 VAE -5 action -7 applicable -6 body -6 comment -8 criterion -7 date -5 deadline -8 expectedLevel -7 expiry -7 indicator -8 label -7 lastCheck -7 links -7 none -9 priority 11 proofs -8 responsible -7 score -7 severity -7 status -9 version -7
w/proof	BC -15 CFA -17 OF -13 VAE -15 action -21 applicable -14 body -16 comment 2 criterion -16 date -15 deadline -16 documents 14 end -12 expectedLevel -19 expiry -15 indicator -9 label -18 lastCheck -17 links -4 none -4 phase -9 priority -17 proofs 18 reference -13 responsible -18 score -18 session -10 severity -20 start -12 status -20 step -13 trainee -9 version -13
w/responsible	BC -14 CFA -13 OF -15 VAE -14 action -9 applicable -16 body 5 comment -1 criterion -13 date -9 deadline -12 end -19 expectedLevel 6 expiry -11 indicator -15 label -15 lastCheck -12 links -20 none -26 phase -10 priority -14 proofs -17 reference -17 responsible 21 score -13 session -14 severity -12 start -12 status -19 step -18 steps -14 version -14
w/score	BC -11 CFA -9 OF -12 VAE -10 action -11 applicable -9 body -10 comment -16 criterion -11 date -10 deadline -13 expectedLevel -13 expiry -11 indicator -16 label -12 lastCheck -11 links -13 none -11 priority -14 proofs -11 responsible -12 score 21 severity -13 status -15 version -10
w/severity	BC -8 CFA -6 OF -8 VAE -7 action -9 applicable -9 body -7 comment -9 criterion -8 date -7 deadline -10 expectedLevel -16 expiry -8 indicator -9 label -8 lastCheck -8 links -9 none -11 priority -10 proofs -10 responsible -9 score -8 severity 17 status -19 version -7
w/status	BC -21 CFA -16 OF -19 VAE -17 action -17 applicable 7 body -17 comment 3 criterion -24 date -28 deadline -29 documents -12 end -19 expectedLevel 1 expiry -23 indicator -11 label -24 lastCheck 1 links -29 none -26 phase -13 priority -3 proofs -31 reference -22 responsible -20 score 8 severity -28 start -11 status 7 step -17 steps 16 trainee -14 version -21
w/unrelated	BC -20 CFA -13 OF -16 VAE -15 action -17 applicable 7 body -15 comment -23 criterion -12 deadline -20 documents -9 end -9 expectedLevel -14 expiry -17 indicator -18 label 8 lastCheck -25 links -9 none 16 phase -7 priority -16 proofs -20 reference -10 responsible 7 score -10 session -13 severity -1 start -5 status -13 step -7 steps -4 trainee -11 version -12
w/=name	OF -1 action -1 comment -1 criterion -1 deadline -1 expectedLevel -1 indicator -2 label 6 lastCheck -1 links -1 none -1 priority -1 proofs -1 responsible -1 status -1
w/=end	body -8 comment -7 end 11 links -8 none -6 reference -7 responsible -6 session -8 start -11 steps -13 trainee -9
w/=reference	body -4 comment -4 date -5 deadline -4 documents -6 end -6 expiry -3 indicator -7 links -8 none -11 phase -4 proofs -9 reference 14 responsible -8 session -5 start -7 status -4 step -6 steps -8 trainee -5 version -8
w/=session	body -9 comment -8 date -6 deadline -5 documents -9 end -8 expiry -5 indicator -7 links -8 none -11 phase -7 proofs -12 reference -8 responsible -9 session 14 start -7 status -8 step -7 steps -9 trainee -10 version -6
w/=start	body -15 comment -9 end -16 links -8 none -12 reference -8 responsible -4 session -10 start 11 steps -11 trainee -10
w/=trainee	body -13 comment -11 end -11 links -18 none -10 reference -15 responsible -9 session -9 start -11 steps -15 trainee 17
w/reference	body -4 comment -4 date -5 deadline -4 documents -6 end -6 expiry -3 indicator -7 links -8 none -11 phase -4 proofs -9 reference 14 responsible -8 session -5 start -7 status -4 step -6 steps -8 trainee -5 version -8
w/session	body -10 comment -11 date -6 deadline -5 documents -9 end -11 expiry -5 indicator -7 links -10 none -13 phase -7 proofs -12 reference -10 responsible -11 session 13 start -8 status -8 step -7 steps -3 trainee -12 version -6
w/start	body -17 comment -12 end -35 links -13 none -15 reference -12 responsible -5 session -19 start 18 steps -16 trainee -15
w/step	body -13 comment -23 date -4 deadline -17 documents 2 end -10 expiry -3 indicator -19 links -24 none -20 phase 8 proofs -5 reference -23 responsible -6 session -7 start -9 status -25 step 5 steps -10 trainee -10 version -8
w/trainee	body -17 comment -17 deadline -6 documents -7 end -14 indicator -7 links 3 none -14 phase 12 responsible -12 session -11 start -14 status -7 step -8 steps -10 trainee 7
w/=phase	comment -7 deadline -8 documents -8 indicator -7 links -7 none -8 phase 11 reference -6 responsible -8 session -5 status -7 step -8
w/=step	comment -10 deadline -10 documents -32 indicator -9 links -11 none -11 reference -10 responsible -20 session -11 status -10 step 10
`;
